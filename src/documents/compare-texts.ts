import { diffArrays } from 'diff';
import type { Compare } from '#domain/material';

/** Figures with their decimals and percent signs stay whole; every other character stands alone. */
const PIECES = /[\d０-９]+(?:[.,．，][\d０-９]+)*[%％]?|[A-Za-z]+|[\s\S]/gu;
const MOST_MS = 200;

/** 对照: what was taken out and put in, piece by piece; a text too different to compare in time is replaced whole. */
export const compareTexts: Compare = (before, after) => {
  const runs = diffArrays(before.match(PIECES) ?? [], after.match(PIECES) ?? [], { timeout: MOST_MS });
  if (!runs) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
};
