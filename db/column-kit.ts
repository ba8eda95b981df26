import type { sqliteKit } from './sqlite/kit.ts';

/** The words a table is described in. Each engine brings its own; SQLite's types speak for both. */
export type Kit = typeof sqliteKit;
