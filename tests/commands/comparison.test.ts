import { describe, expect, it } from 'vitest';
import { comparison } from '#commands/kit';
import type { Passage } from '#domain/material';

const runs = (passages: Passage[]) => {
  const [section] = comparison(passages).elements;
  return section?.type === 'rich_text_section' ? section.elements : [];
};

describe('a comparison', () => {
  it('strikes out what went and prints bold what came', () => {
    const passages: Passage[] = [
      { kind: 'same', text: '完成' },
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '4' },
      { kind: 'same', text: '' },
    ];
    expect(runs(passages)).toEqual([
      { type: 'text', text: '完成' },
      { type: 'text', text: '3', style: { strike: true } },
      { type: 'text', text: '4', style: { bold: true } },
    ]);
  });

  it('of a text changed all over shows the old words and the new, whole', () => {
    const passages = Array.from({ length: 900 }, (_, index): Passage => {
      const kind = (['same', 'removed', 'added'] as const)[index % 3] ?? 'same';
      return { kind, text: { same: '同', removed: '旧', added: '新' }[kind] };
    });
    expect(runs(passages)).toEqual([
      { type: 'text', text: '同旧'.repeat(300), style: { strike: true } },
      { type: 'text', text: '同新'.repeat(300), style: { bold: true } },
    ]);
  });
});
