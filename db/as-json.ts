/** How values that are kept whole travel: as text in both engines, so that both hand back the very same value. */
export const asJson = {
  dataType: () => 'text',
  toDriver: (value: unknown): string | null => (value === null ? null : JSON.stringify(value)),
  fromDriver: (text: string | null) => JSON.parse(text ?? 'null'),
};
