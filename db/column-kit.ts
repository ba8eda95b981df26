import type { sqliteKit } from './sqlite/kit.ts';

/** The words a table is described in. Each engine brings its own; SQLite's types speak for both. */
export type Kit = typeof sqliteKit;

/** How values that are kept whole travel: as text in both engines, so that both hand back the very same value. */
export const asJson = {
  dataType: () => 'text',
  toDriver: (value: unknown): string | null => (value === null ? null : JSON.stringify(value)),
  fromDriver: (text: string | null) => JSON.parse(text ?? 'null'),
};
