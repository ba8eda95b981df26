import { type Draft, type DraftId, type Entries, isBlank, isProblem, readIn } from '#domain/draft';
import type { PersonId } from '#domain/person';
import type { Secret } from '#domain/secrecy-block';
import type { Marks } from '#ports/marks';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** A form's draft, before it has a name: it follows from the form, so that typing changes nothing in the form itself. */
const draftOf = (form: string, person: PersonId, marks: Marks): DraftId =>
  `d${marks.hash(`${form}:${person}`).slice(0, 20)}`;

/** A form while it is typed in, with the draft that was opened in it, if any. */
export interface Typing extends Omit<Draft, 'id' | 'person' | 'savedAt'> {
  form: string;
  draft: DraftId | null;
}

/** What a form is kept under once the draft that was open in it has gone with another window. */
const afterIt = (form: string, person: PersonId, marks: Marks): DraftId =>
  draftOf(`${form}:after`, person, marks);

/** The drafts that go when their form is sent: the one opened in it or begun by its typing, and what was kept after that went. */
export const goneWith = (form: string, draft: DraftId | null, person: PersonId, marks: Marks) =>
  [draft ?? draftOf(form, person, marks), afterIt(form, person, marks)].map((id) => ({ id, person }));

/** Why what is typed is not kept: a mark of secrecy, or words that stay on paper. */
export type NotKept = Secret<string> | { ok: false; refusal: 'on-paper' };

/** 存草稿 at every pause in typing: the words pass 涉密检查 before they are kept; of a hit nothing is. */
export const saveDraft =
  ({ books, clock, marks, organisation }: Needs) =>
  async ({ form, draft, ...typing }: Typing, person: PersonId): Promise<NotKept | null> => {
    const read = readIn(typing.entries);
    const secret = await secrecyGate<string>({ books, clock }, 'draft', person, read, form);
    if (secret) return secret;
    const at = clock.now();
    const id = draft ?? draftOf(form, person, marks);
    const { problemTexts } = (await organisation()).settings;
    const onPaper = problemTexts === 'register-only' && isProblem(typing.entries);
    // Emptied and not gone: whoever picked 问题信息 by mistake goes on under the same name.
    const entries = onPaper ? {} : typing.entries;
    const kept = { ...typing, entries, person, savedAt: at };
    await books.keep({ drafts: [{ ...kept, id }], at, audit: [] });
    // Of two windows on one draft the other goes on under a name of its own; a key that comes after its own form was sent does not.
    if (!(await books.drafts(person)).some((one) => one.id === id))
      await books.keep({ drafts: [{ ...kept, id: afterIt(form, person, marks) }], at, audit: [] });
    return onPaper ? { ok: false, refusal: 'on-paper' } : null;
  };

/** Words from elsewhere as a new draft (转为信息草稿). */
export const startDraft =
  ({ books, clock, marks }: Needs) =>
  async (entries: Entries, person: PersonId): Promise<{ ok: true; value: Draft } | Secret<string>> => {
    const secret = await secrecyGate<string>({ books, clock }, 'draft', person, readIn(entries));
    if (secret) return secret;
    const at = clock.now();
    const id = `d${marks.fresh()}`;
    const of = { report: null, solicitation: null, urgent: null };
    const draft = { id, person, ...of, entries, typedAt: 0, savedAt: at };
    await books.keep({ drafts: [draft], at, audit: [] });
    return { ok: true, value: draft };
  };

/** 我的草稿, the newest first. */
export const myDrafts =
  ({ books }: Needs) =>
  async (person: PersonId): Promise<Draft[]> =>
    (await books.drafts(person)).filter((draft) => !isBlank(draft));

/** 删除草稿. */
export const dropDraft =
  ({ books, clock }: Needs) =>
  async (id: DraftId, person: PersonId): Promise<void> => {
    await books.keep({ goneDrafts: [{ id, person }], at: clock.now(), audit: [] });
  };
