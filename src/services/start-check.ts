import type { BulletinRow, BulletinSheet } from '#domain/bulletin';
import { type BulletinCheck, type BulletinCheckId, gatedRows } from '#domain/bulletin-check';
import { namesOf } from '#domain/bulletin-names';
import { bulletinRows } from '#domain/bulletin-rows';
import { textSheet } from '#domain/bulletin-text';
import { replacedBy } from '#domain/give-up-check';
import type { LocalDate } from '#domain/instant';
import type { BodyId } from '#domain/organisation';
import { yearOf } from '#domain/period';
import { isOffice, type Person } from '#domain/person';
import { allow, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { givingUp } from './give-up-check.ts';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What the office brings: a file or the words themselves, and whose notice of which days it is. */
export interface BulletinForm {
  file: string | null;
  words: string;
  body: BodyId;
  from: LocalDate;
  until: LocalDate;
  /** Asked and answered: an undone check of the same notice is given up for this one. */
  replaces: boolean;
}

/** What a notice says to the one who reads it for this check. */
export async function rowsFor(
  { organisation }: Needs,
  { body, from }: Pick<BulletinCheck, 'body' | 'from'>,
  sheets: BulletinSheet[],
): Promise<BulletinRow[]> {
  return bulletinRows(sheets, { names: namesOf(await organisation()), body, year: yearOf(from) });
}

/** 通报核对 is begun: pasted words are read at once, a file after the form was answered; the card tells when it is done. */
export const startCheck =
  (needs: Needs) =>
  async (arrival: string, person: Person, form: BulletinForm): Promise<Gated<BulletinCheckId>> => {
    const { books, clock, marks } = needs;
    if (!isOffice(person)) return refuse('not-yours');
    const { file, words, body, from, until } = form;
    const secret = file ? null : await secrecyGate(needs, 'bulletin', person.id, { words });
    if (secret) return secret;
    const at = clock.now();
    const once = `check:${arrival}`;
    const id = `b${marks.hash(once).slice(0, 20)}`;
    if (await books.seen(once)) return allow(id);
    const replaced = replacedBy(form, await books.undoneChecks());
    if (replaced.length > 0 && !form.replaces) return refuse('check-undone');
    const check: BulletinCheck = {
      id,
      revision: 0,
      ...{ body, from, until },
      upload: file,
      hash: file ? null : marks.hash(words),
      failed: null,
      rows: file ? [] : gatedRows(await rowsFor(needs, form, [textSheet(words)])).rows,
      answers: {},
      result: null,
      givenUpAt: null,
      givenUpBy: null,
      by: person.id,
      at,
    };
    const gone = givingUp(replaced, person.id, at);
    const kept = await books.keep({
      once,
      bulletinChecks: [...gone.bulletinChecks, check],
      notices: [
        ...gone.notices,
        { to: { person: person.id }, notice: { kind: 'bulletin-check', check: id } },
      ],
      audit: [
        ...gone.audit,
        { at, actor: person.id, action: 'check-bulletin', subject: id, detail: { body, from, until } },
      ],
    });
    return kept.ok || (await books.seen(once)) ? allow(id) : kept;
  };
