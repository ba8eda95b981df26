import {
  answersOf,
  type BulletinCheck,
  type BulletinCheckId,
  scopeOf,
  stateOf,
} from '#domain/bulletin-check';
import { isOffice, type Person } from '#domain/person';
import { pieceFinder } from '#domain/piece-finder';
import { type Ours, reconcile } from '#domain/reconcile';
import { answered, type Candidate, type Reconciliation } from '#domain/reconciliation';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Needs } from './needs.ts';
import { ourSide } from './our-side.ts';

/** A check, and what it comes to as things stand now. */
export interface Checked {
  check: BulletinCheck;
  ours: Ours;
  reconciliation: Reconciliation;
}

/** So many titles are compared before the others get a turn. */
const TURN = 5;

/** 通报核对 as things stand now: read rows against our books, with the answers given so far. */
export async function checkedNow(needs: Needs, check: BulletinCheck): Promise<Checked> {
  const ours = await ourSide(needs, check);
  const finder = pieceFinder(ours.pieces);
  const entries = check.rows.flatMap((row) => (row.is === 'pieces' ? row.entries : []));
  // Titles that are no title of ours are compared with all of ours, which takes its time.
  const strange = entries.filter((entry) => finder.named(entry).pieces.length === 0);
  for (const [at, { title }] of strange.entries()) {
    finder.near(title);
    if (at % TURN === TURN - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  const found = reconcile(check.rows, ours, scopeOf(check), finder);
  return { check, ours, reconciliation: answered(found, answersOf(check)) };
}

/** For one of the office: a check that was read. */
export const readCheck =
  (needs: Needs) =>
  async (id: BulletinCheckId, person: Person): Promise<Ruling<Checked>> => {
    if (!isOffice(person)) return refuse('not-yours');
    const check = await needs.books.bulletinCheck(id);
    if (!check || !['open', 'confirmed'].includes(stateOf(check))) return refuse('wrong-state');
    return allow(await checkedNow(needs, check));
  };

/** 逐条确认: answers to the questions of a check; an answer that was none of the proposals is dropped by the rule. */
export const answerCheck =
  (needs: Needs) =>
  async (
    arrival: string,
    id: BulletinCheckId,
    person: Person,
    answers: Record<string, Candidate | null>,
  ): Promise<Ruling<Checked>> => {
    const { books, clock } = needs;
    const once = `answer-check:${arrival}`;
    const before = await readCheck(needs)(id, person);
    if (!before.ok || (await books.seen(once))) return before;
    const { check } = before.value;
    if (stateOf(check) !== 'open') return refuse('wrong-state');
    const after = { ...check, answers: { ...check.answers, ...answers } };
    const kept = await books.keep({
      once,
      bulletinChecks: [after],
      audit: [
        {
          at: clock.now(),
          actor: person.id,
          action: 'answer-bulletin',
          subject: id,
          detail: { answers: Object.keys(answers).length },
        },
      ],
    });
    if (!kept.ok && !(await books.seen(once))) return kept;
    return readCheck(needs)(id, person);
  };
