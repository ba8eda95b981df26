import { createHash } from 'node:crypto';
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { archivePaper } from '#documents/write/archive';
import { AT, ZONE } from '../domain/station.ts';

async function* papers() {
  for (const title of ['来稿登记簿', '工作总结'])
    yield { name: `${title}20250310090000.xlsx`, title, bytes: Buffer.from(`${title}的内容`.repeat(1000)) };
}

describe('年度档案', () => {
  it('holds every paper by its title, and a list by which each can be proved', async () => {
    const of = { station: '安澜县公路管理站', year: 2025 };
    const { name, title, bytes } = await archivePaper(of, papers(), { at: AT, zone: ZONE, press: '' });
    expect(title).toBe('安澜县公路管理站2025年政务信息档案');
    expect(name).toBe('安澜县公路管理站2025年政务信息档案20250310090000.zip');
    const read = new PizZip(bytes, { checkCRC32: true });
    expect(Object.keys(read.files)).toEqual(['来稿登记簿.xlsx', '工作总结.xlsx', '清单.txt']);
    const listed = read.file('清单.txt')?.asText().trimEnd().split('\n') ?? [];
    expect(listed).toHaveLength(2);
    for (const line of listed) {
      const [hash, paper = ''] = line.split('  ');
      const content = read.file(paper)?.asUint8Array() ?? new Uint8Array();
      expect(hash).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });
});
