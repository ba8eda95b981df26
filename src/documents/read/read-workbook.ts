import type { BulletinRead, BulletinSheet, Merge } from '#domain/bulletin';
import { limits } from './limits.ts';
import { countOf, hasDoctype, repack, textOf } from './repack.ts';
import { unpack } from './unpack.ts';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

/** Excel 工作簿 (.xlsx) into its sheets; pictures and macros are not even unpacked. */
export async function readWorkbook(bytes: Uint8Array): Promise<BulletinRead> {
  const unpacked = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  if (!unpacked.ok) return unpacked;
  const { parts } = unpacked;
  if (hasDoctype(parts)) return { ok: false, refusal: 'broken' };
  const drawn = [...parts].flatMap(([name, part]) => (SHEET.test(name) ? textOf(part) : []));
  const cells = drawn.reduce((sum, xml) => sum + countOf(xml, /<(?:\w+:)?c[ />]/g), 0);
  const rows = drawn.reduce((sum, xml) => sum + countOf(xml, /<(?:\w+:)?row[ />]/g), 0);
  if (drawn.length > limits.sheets || cells > limits.cells || rows > limits.rows)
    return { ok: false, refusal: 'too-many-cells' };
  if (drawn.some(reachesTooFar)) return { ok: false, refusal: 'too-many-cells' };
  const { default: read } = await import('read-excel-file/node');
  const sheets = await read(await repack(parts), { parseNumber: plainNumber });
  const merges = mergesBySheet(parts);
  return {
    ok: true,
    sheets: sheets.map(
      ({ sheet, data }): BulletinSheet => ({
        name: sheet,
        rows: data.map((row) => row.map(cellText)),
        merges: merges.get(sheet) ?? [],
      }),
    ),
  };
}

/** A single cell in row 1,048,576 would make a million empty rows. */
const reachesTooFar = (xml: string): boolean =>
  [...xml.matchAll(/ r="([A-Z]+)(\d+)"/g)].some(
    ([, letters = '', row]) => Number(row) > limits.rows || columnOf(letters) >= limits.width,
  );

/** 0.1 + 0.2 as it was typed. */
const plainNumber = (written: string): string => String(Number(Number(written).toPrecision(12)));

const cellText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' ? value : '';
};

/** B of B12 is 1. */
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 合并单元格 of each sheet by its name; the library tells of none. */
function mergesBySheet(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Merge[]> {
  const relations = textOf(parts.get('xl/_rels/workbook.xml.rels'));
  const target = (id: string): string =>
    [...relations.matchAll(/<Relationship [^>]*>/g)]
      .map(([tag]) => tag)
      .find((tag) => attribute(tag, 'Id') === id) ?? '';
  const sheets = [...textOf(parts.get('xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet [^>]*>/g)];
  return new Map(
    sheets.map(([tag]) => {
      const path = attribute(target(attribute(tag, 'r:id')), 'Target').replace(/^\/?(?:xl\/)?/, 'xl/');
      return [attribute(tag, 'name'), mergesIn(textOf(parts.get(path)))];
    }),
  );
}

const mergesIn = (xml: string): Merge[] =>
  [...xml.matchAll(/<(?:\w+:)?mergeCell [^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
    ([, left = '', top, right = '', bottom]) => ({
      top: Number(top) - 1,
      left: columnOf(left),
      bottom: Number(bottom) - 1,
      right: columnOf(right),
    }),
  );

const attribute = (tag: string, name: string): string =>
  (new RegExp(`[ ]${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, code: string) => ENTITIES[code] ?? '',
  );
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
