import type { Change, Kept } from '#ports/change';
import type { Work } from './work.ts';

type Refused = Extract<Kept, { ok: false }>['refusal'];

/** One register's part of a change: kept, or refused by name. */
export type Keeping = (station: string, change: Change) => Work<Refused | null>;
