import PizZip from 'pizzip';
import { fonts, part } from './word-xml.ts';

/** What stands in where a font is not installed, in this order. */
const standIns: Record<keyof typeof fonts, string> = {
  title: '宋体,SimSun,Noto Serif CJK SC',
  body: '仿宋,FangSong,Noto Serif CJK SC',
  black: 'SimHei,Noto Sans CJK SC',
  kai: '楷体,KaiTi,Noto Serif CJK SC',
  song: 'SimSun,Noto Serif CJK SC',
};

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The same parts give the same file. */
const date = new Date('2025-01-01T00:00:00Z');

const relations = (targets: Record<string, string>): string => {
  const all = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
};

const contentTypes = (parts: Record<string, string>): string => {
  const all = Object.entries(parts).map(
    ([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`;
};

const fontTable = part(
  'fonts',
  Object.entries(fonts)
    .map(
      ([use, name]) =>
        `<w:font w:name="${name}"><w:altName w:val="${standIns[use as keyof typeof fonts]}"/><w:charset w:val="86"/></w:font>`,
    )
    .join(''),
);

/** A .docx of one document with its footer. */
export function wordFile({ document, footer }: { document: string; footer: string }): Uint8Array {
  const zip = new PizZip();
  const parts = {
    '[Content_Types].xml': contentTypes({
      document: 'document.main',
      footer: 'footer',
      fontTable: 'fontTable',
    }),
    '_rels/.rels': relations({ officeDocument: 'word/document.xml' }),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relations({ footer: 'footer.xml', fontTable: 'fontTable.xml' }),
    'word/footer.xml': footer,
    'word/fontTable.xml': fontTable,
  };
  for (const [name, text] of Object.entries(parts)) zip.file(name, text, { date, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
