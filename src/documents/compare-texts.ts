import { diffArrays } from 'diff';
import type { Compare } from '#domain/material';

/** Figures with their decimals and percent signs stay whole; every other character stands alone. */
const PIECES = /[\d０-９]+(?:[.,．，][\d０-９]+)*[%％]?|[A-Za-z]+|[\s\S]/gu;
/** Put in and taken out together. The work grows with its square, and a press waits for it. */
const MOST_EDITS = 500;

/**
 * 对照: what was taken out and put in, piece by piece; a text too different is replaced whole. Bounded by the changes, never by
 * a clock: whether a signature still covers the words must not hang on how busy the machine is.
 */
export const compareTexts: Compare = (before, after) => {
  const runs = diffArrays(before.match(PIECES) ?? [], after.match(PIECES) ?? [], {
    maxEditLength: MOST_EDITS,
  });
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
