import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transmittalPaper } from '#documents/write/transmittal';
import { type Transmittal, transmittalOf } from '#domain/transmittal';
import { transmittalSheet } from '#tools/templates/transmittal-sheet';
import { wordFile } from '#tools/templates/word-file';
import { AT, clerk, signed, station, text } from '../domain/station.ts';
import { docx, paragraphsOf, wordsOf } from './word.ts';

const organisation = station();
const ready = signed('ready', { receipt: { year: 2025, number: 12 } });
const sheet = (over: Partial<Transmittal> = {}): Transmittal => ({
  ...transmittalOf(ready, [{ body: 'division', date: '2025-03-11' }], 'division', {
    by: clerk.id,
    at: AT,
    press: '3f9c0d',
  }),
  ...over,
});
const saying = (words: Parameters<typeof text>[0]) => sheet({ report: { ...ready, text: text(words) } });

async function made(of: Transmittal, folder?: string) {
  const paper = await transmittalPaper(folder, of, organisation);
  if (!paper.ok) throw new Error(JSON.stringify(paper.fault));
  return paper.file;
}

const partsOf = (bytes: Uint8Array) =>
  Object.entries(new PizZip(bytes).files).map(([name, part]) => [name, part.asText()]);

describe('报送单', () => {
  it('says who sends what, who signed it and when, and leaves the telephone to be written in', async () => {
    const { name, title, bytes } = await made(sheet());
    expect(title).toBe('政务信息报送单（来稿2025-012）');
    expect(name).toBe('政务信息报送单（来稿2025-012）20250310090000-3f9c.docx');
    expect(paragraphsOf(bytes)).toEqual([
      '政务信息报送单',
      ...['报送单位', '公路管理站', '信息类别', '一般信息'],
      ...['来稿号', '2025-012', '登记号', '2025-001'],
      ...['题目', '养护股完成春季路面养护'],
      ...['正文', '三月以来，养护股投入12人，修补坑槽340平方米，恢复通行3公里。'],
      ...['审签意见', '同意报送'],
      ...['审签人', 'deputy同志股员'],
      ...['审签日期', '2025年3月10日', '上报日期', '2025年3月11日'],
      ...['经办人', 'clerk同志', '联系电话', ''],
    ]);
  });

  it('leaves the lines of the signer empty where nobody signed these words, and the date where nothing was sent', async () => {
    const changed = transmittalOf(signed('pending-resign'), [], 'division', {
      by: clerk.id,
      at: AT,
      press: '3f9c0d',
    });
    const lines = paragraphsOf((await made(changed)).bytes);
    const after = (label: string) => lines[lines.indexOf(label) + 1];
    expect(['审签人', '审签意见', '审签日期', '上报日期'].map(after)).toEqual(['', '', '', '']);
  });

  it.each([
    [
      'on paper',
      { way: 'paper', enteredBy: clerk.id, place: '文件柜3号' },
      'deputy同志股员（纸质审签，由clerk同志股员补登，原件存文件柜3号）',
    ],
    [
      'by telephone',
      { way: 'phone', enteredBy: clerk.id },
      'deputy同志股员（电话同意，由clerk同志股员记录）',
    ],
    ['for another', { principal: 'head' }, 'deputy同志股员受head同志股员委托审签'],
  ] as const)('tells of a signature given %s how it was given', async (_how, given, line) => {
    const signature = ready.signature && { ...ready.signature, ...given };
    expect(paragraphsOf((await made(sheet({ signature }))).bytes)).toContain(line);
  });

  it('names where the words lie that are only registered', async () => {
    const report = { ...ready, registerOnly: { place: '机要室' } };
    expect(wordsOf((await made(sheet({ report }))).bytes)).toContain('（仅登记，文稿存机要室）');
  });

  it.each([
    ['markup', '<w:p>&amp;</w:p> <!-- ]]> "一" \'二\''],
    ['tags', '{题目} {{正文}} {#正文段落} {/} {@题目} {'],
    ['characters of four bytes', '𠮷野家😀'],
    ['five thousand characters', '养护'.repeat(2500)],
  ])('takes %s for the words they are', async (_what, words) => {
    const { bytes } = await made(saying({ title: words, body: `${words}。` }));
    expect(paragraphsOf(bytes)).toEqual(expect.arrayContaining([words, `${words}。`]));
  });

  it('begins a paragraph at every line of the body, and drops what no document can hold', async () => {
    const { bytes } = await made(saying({ body: '一\u0000\n二\r\n\n三\u000b\uffff\ud83d' }));
    const lines = paragraphsOf(bytes);
    expect(lines.slice(lines.indexOf('正文') + 1, lines.indexOf('审签意见'))).toEqual(['一', '二', '', '三']);
  });

  it('is made from the layout beside the tools, as npm run templates does', async () => {
    const shipped = await readFile('src/documents/write/报送单.docx');
    expect(partsOf(shipped)).toEqual(partsOf(wordFile(transmittalSheet)));
  });
});

describe('a template of the office’s own', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xinbao-templates-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const put = (bytes: Uint8Array) => writeFile(join(folder, '报送单.docx'), bytes);

  it('goes before ours as soon as it lies there, without a restart', async () => {
    expect(wordsOf((await made(sheet(), folder)).bytes)).toContain('政务信息报送单');
    await put(docx('本站专用：{题目}', '{正文}', '电话{联系电话}'));
    const { bytes } = await made(saying({ title: '清雪', body: '一\n二' }), folder);
    expect(paragraphsOf(bytes)).toEqual(['本站专用：清雪', '一\n二', '电话']);
  });

  it.each([
    ['no Word document', Buffer.from('%PDF-1.7'), 'not-word', []],
    ['an archive of something else', new PizZip().generate({ type: 'uint8array' }), 'not-word', []],
    ['words that are no markup', docx('{题目}{正文}</w:p><'), 'not-word', []],
    ['no tags', docx('政务信息报送单'), 'missing-tags', ['题目', '正文']],
    ['no tag for the body', docx('{题目}'), 'missing-tags', ['正文']],
    ['a tag that nobody knows', docx('{题目}{正文}{刊物}'), 'unknown-tags', ['刊物']],
    ['a tag that would read typed words as markup', docx('{题目}', '{@正文}'), 'unknown-tags', ['@正文']],
    ['a tag that does not close', docx('{题目}{正文'), 'broken-tags', ['正文']],
    ['a round that does not end', docx('{题目}{#正文段落}{段落}'), 'broken-tags', ['正文段落']],
  ])('that is %s is answered by what is wrong with it', async (_what, bytes, why, tags) => {
    await put(bytes);
    expect(await transmittalPaper(folder, sheet(), organisation)).toEqual({
      ok: false,
      fault: { template: '报送单.docx', why, tags },
    });
  });

  it('that cannot be read, or whose folder is not there, is answered so', async () => {
    await rm(join(folder, '报送单.docx'));
    await mkdir(join(folder, '报送单.docx'));
    for (const place of [folder, join(folder, 'elsewhere')])
      expect(await transmittalPaper(place, sheet(), organisation)).toMatchObject({
        ok: false,
        fault: { why: 'unreadable' },
      });
  });
});
