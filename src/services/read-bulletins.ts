import type { BulletinRow, BulletinSheet } from '#domain/bulletin';
import { type BulletinCheck, gatedRows, type ReadFailure } from '#domain/bulletin-check';
import type { Bulletins } from '#ports/bulletins';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { rowsFor } from './start-check.ts';

/** What files are read with. */
export interface ReadingNeeds extends Needs {
  bulletins: Bulletins;
  /** Whether the house is closing: what was half read then is read at the next start. */
  closing(): boolean;
}

const MOST = 5_000_000;
/** Nobody waits for the answer here. */
const WITHIN_MS = 10_000;

/** 读入通报: every file that was brought and not read yet, one after the other; killed in between, it is read anew. */
export const readBulletins = (needs: ReadingNeeds) => async (): Promise<void> => {
  while (!needs.closing()) {
    const check = await needs.books.bulletinToRead();
    if (!check) return;
    const read = await readFor(needs, check);
    if (needs.closing()) return;
    const kept = await needs.books.keep({
      bulletinChecks: [{ ...check, ...read, upload: null }],
      notices: [{ to: { person: check.by }, notice: { kind: 'bulletin-check', check: check.id } }],
      audit: [
        {
          at: needs.clock.now(),
          actor: null,
          action: 'read-bulletin',
          subject: check.id,
          detail: { hash: read.hash, failed: read.failed, rows: read.rows.length },
        },
      ],
    });
    if (!kept.ok) return;
  }
};

type Read = Pick<BulletinCheck, 'hash' | 'failed' | 'rows'>;
const failure = (failed: ReadFailure, hash: string | null = null): Read => ({ hash, failed, rows: [] });

async function readFor(needs: ReadingNeeds, check: BulletinCheck): Promise<Read> {
  const uploaded = await needs.uploads.bytes(check.upload ?? '', { most: MOST, withinMs: WITHIN_MS });
  if (!uploaded.ok) return failure(uploaded.why);
  const hash = needs.files.hash(uploaded.bytes);
  const read = await needs.bulletins.read(uploaded.bytes);
  if (!read.ok) return failure(read.refusal, hash);
  const rows = await gated(needs, check, read.sheets);
  return rows === null ? failure('secret', null) : { hash, failed: null, rows };
}

/** 涉密检查 of the file's words, before any of them is kept. */
async function gated(
  needs: ReadingNeeds,
  check: BulletinCheck,
  sheets: BulletinSheet[],
): Promise<BulletinRow[] | null> {
  const { words, rows } = gatedRows(await rowsFor(needs, check, sheets));
  const secret = await secrecyGate(needs, 'bulletin', check.by, { words }, check.id);
  return secret ? null : rows;
}
