/** The places at which a word stands that stood before, with the word. */
export function repeated<P>(
  places: readonly { word: string | undefined; place: P }[],
): { word: string; place: P }[] {
  const seen = new Set<string>();
  return places.flatMap(({ word, place }) => {
    if (word === undefined) return [];
    if (seen.has(word)) return [{ word, place }];
    seen.add(word);
    return [];
  });
}
