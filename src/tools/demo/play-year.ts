import { bodyName } from '#commands/say';
import { adoptionKinds } from '#domain/adoption';
import type { Organisation } from '#domain/organisation';
import { zh } from '#text/zh';
import { officeClerk } from '../demo-year/cast.ts';
import type { Year } from '../demo-year/plan.ts';
import type { NoReport, Notice } from '../demo-year/rows.ts';
import { type Act, timeline } from '../demo-year/timeline.ts';
import { pressCard } from './acts.ts';
import { type AdoptionEntry, recordAdoption } from './adoptions.ts';
import { playBooks } from './play-books.ts';
import { type Played, playStep, submitPiece } from './play-piece.ts';
import { findMessage, type Stage } from './screen.ts';

interface Telling {
  /** Before each act: how many were played. */
  before(done: number, of: number, at: string): void;
  /** When all is played but the rate that was missing all year. */
  unrated(): Promise<void>;
}

/** Plays the year, act by act; the clock stops at every due slot on its way. */
export async function playYear(
  stage: Stage,
  year: Year,
  organisation: Organisation,
  telling: Telling,
): Promise<void> {
  const played = new Map<string, Played>();
  const acts = timeline(year);
  for (const [done, act] of acts.entries()) {
    await moveTo(stage, act.at);
    if (act.kind === 'books' && act.row.do === 'set-rate') await telling.unrated();
    telling.before(done, acts.length, act.at);
    await playAct(stage, act, played, organisation);
  }
  // The evening of the last workday: whoever opens the played year has hours before the next one begins.
  await moveTo(stage, '2025-12-31T17:30');
}

/** Local time of the station, which has no summer time. */
const moveTo = ({ client }: Stage, at: string) =>
  client.clock.move(new Date(`${at}:00+08:00`).toISOString(), { followers: 1 });

async function playAct(
  stage: Stage,
  act: Act,
  played: Map<string, Played>,
  organisation: Organisation,
): Promise<void> {
  switch (act.kind) {
    case 'submit':
      played.set(act.piece.id, await submitPiece(stage, act.piece));
      return;
    case 'step':
      played.set(act.piece.id, await playStep(stage, playedOf(played, act.piece.id), act.step));
      return;
    case 'notice':
      for (const entry of entriesOf(act.notice, played, organisation)) {
        const names = entry.bodies.map((id) => bodyName(organisation, id));
        await recordAdoption(stage, stage.as(officeClerk), entry, names);
      }
      return;
    case 'no-report':
      return sayNoReport(stage, act.tap);
    case 'books':
      return playBooks(stage, act.row);
  }
}

function playedOf(played: Map<string, Played>, id: string): Played {
  const piece = played.get(id);
  if (!piece) throw new Error(`${id} was never handed in`);
  return piece;
}

/** Rows of a notice that agree in all but the body are entered at once. */
function entriesOf(
  { adoptions }: Notice,
  played: Map<string, Played>,
  { bodies: known }: Organisation,
): AdoptionEntry[] {
  const entries = new Map<string, AdoptionEntry>();
  for (const { body, kind, piece: id, ...row } of adoptions) {
    const { title, piece } = playedOf(played, id);
    const key = JSON.stringify([id, kind, row]);
    const entry = entries.get(key) ?? {
      ...row,
      title,
      writer: piece.writer,
      kind: adoptionKinds.find((one) => zh.kind[one] === kind) ?? kind,
      bodies: [],
    };
    entry.bodies.push(known.find(({ name }) => name === body)?.id ?? body);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

/** 「本月无稿」 on the last reminder that offers it. */
async function sayNoReport(stage: Stage, { person: id, month }: NoReport): Promise<void> {
  const person = stage.as(id);
  const words = `${Number(month.slice(5))}月`;
  const noted = () => findMessage(person, `已记${words}无稿`);
  await pressCard(stage, person, { words, action: 'quota.no-report' }, noted);
}
