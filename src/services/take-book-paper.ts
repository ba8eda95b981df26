import { type Asked, papersFor, permitPaper, type Wanted } from '#domain/book-paper';
import { periodNamed } from '#domain/named-period';
import type { Notice } from '#domain/notice';
import type { Person } from '#domain/person';
import { type Ruling, refuse } from '#domain/ruling';
import type { Letter } from '#ports/letter';
import type { LetterNeeds, Needs } from './needs.ts';
import { cardFor, failedMark, madeMark } from './paper-workshop.ts';
import { pressOf } from './take-attachment.ts';

/** After this a paper of which nothing was heard is begun anew, a few times. */
const LOOK_MS = 120_000;
const LOOKS = 3;

/** 导出: a card says at once that it is being made; the file comes in a direct message. One asking has one effect. */
export const takeBookPaper =
  ({ books, clock, marks }: Needs) =>
  async (wanted: Wanted, by: Person, arrival: string): Promise<Ruling<Wanted>> => {
    const ruling = permitPaper(wanted, by);
    if (!ruling.ok) return ruling;
    const { paper, period, format } = ruling.value;
    if (!periodNamed(period)) return refuse('no-such-paper');
    const once = `take-paper:${by.id}:${arrival}`;
    const at = clock.now();
    const asked: Asked = { ...ruling.value, by: by.id, takenAt: at, press: pressOf(once, marks) };
    const kept = await books.keep({
      once,
      notices: [cardFor(asked), watchFor(asked, 1)],
      audit: [{ at, actor: by.id, action: 'take-paper', subject: paper, detail: { period, format } }],
    });
    return kept.ok || (await books.seen(once)) ? ruling : kept;
  };

const watchFor = (asked: Asked, round: number) => ({
  to: { person: asked.by },
  notice: { kind: 'paper-watch', round, ...asked } as const,
  at: asked.takenAt + round * LOOK_MS,
});

type Card = Extract<Notice, { kind: 'paper-card' | 'paper-watch' }>;

/** How far the paper is; the first look at its card begins it. */
export async function writePaperCard(needs: LetterNeeds, notice: Card): Promise<Letter | null> {
  const { books, workshop } = needs;
  const { kind, ...rest } = notice;
  const asked: Asked = rest;
  const organisation = await needs.organisation();
  if (await books.seen(madeMark(asked.press)))
    return kind === 'paper-card' ? { kind, organisation, wanted: asked, progress: { state: 'made' } } : null;
  const failed = await books.seen(failedMark(asked.press));
  if (!failed) workshop.begin(asked);
  if (notice.kind === 'paper-watch') {
    if (!failed && notice.round < LOOKS)
      await books.keep({ at: needs.clock.now(), notices: [watchFor(asked, notice.round + 1)], audit: [] });
    return null;
  }
  const progress = workshop.progress(asked.press) ?? { state: 'failed', fault: null };
  return { kind: 'paper-card', organisation, wanted: asked, progress };
}

/** The file, for one who may still have it. */
export async function writePaper(
  { files, shelf, organisation: stands }: LetterNeeds,
  { hash, name, title, paper, by, press }: Extract<Notice, { kind: 'paper' }>,
): Promise<Letter | null> {
  const organisation = await stands();
  const person = organisation.people.find(({ id }) => id === by);
  if (!person || !papersFor(person).includes(paper)) return null;
  const bytes = await shelf.read(press);
  if (!bytes || files.hash(bytes) !== hash) throw new Error(`the paper ${hash} is no longer on its shelf`);
  return { kind: 'paper', organisation, title, file: { name, title, bytes } };
}
