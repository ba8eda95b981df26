import type { Passage } from '#domain/material';

/** Of words that stayed, so many are shown on either side of a change. */
const BESIDE = 60;
const GAP = '……';

/** A comparison that fits on a card: where it is long, unchanged words give way first, then what comes last. */
export function abridged(passages: Passage[], most: number): Passage[] {
  const length = (list: Passage[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  if (length(passages) <= most) return passages;
  const closer = passages.map((passage, n) => {
    if (passage.kind !== 'same' || passage.text.length <= 2 * BESIDE) return passage;
    const characters = Array.from(passage.text);
    const before = n === 0 ? '' : characters.slice(0, BESIDE).join('');
    const after = n === passages.length - 1 ? '' : characters.slice(-BESIDE).join('');
    return { ...passage, text: `${before}${GAP}${after}` };
  });
  let left = most;
  const shown: Passage[] = [];
  for (const passage of closer) {
    if (passage.text.length > left) {
      const begun = passage.text.slice(0, left).replace(/[\uD800-\uDBFF]$/, '');
      return [...shown, { ...passage, text: begun }, { kind: 'same', text: GAP }];
    }
    left -= passage.text.length;
    shown.push(passage);
  }
  return shown;
}
