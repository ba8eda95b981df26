import type { Schema } from './schema.ts';
import type { Build, Statement } from './statement.ts';
import type { Work } from './work.ts';

/** One database, as the registers use it. */
export interface Engine {
  schema: Schema;
  /** A statement of this name, compiled at its first run. */
  prepare<R>(name: string, build: Build<R>): Statement<R>;
  /** A query that is built for one run, for questions of a changing shape. */
  ask<R>(build: Build<R>): Work<R[]>;
  /** One transaction. It is undone when it throws, or when its outcome says so. May be run again from the start. */
  unit<T>(work: () => Work<T>, undone?: (outcome: T) => boolean): Promise<T>;
  /** Reads what was kept. */
  read<T>(work: () => Work<T>): Promise<T>;
  /** `ok`, or why nothing can be kept. */
  check(): Promise<string>;
  /** What is wrong with the file itself, page by page and reference by reference; empty where nothing is. Takes its time. */
  sound(): Promise<string[]>;
  close(): Promise<void>;
}
