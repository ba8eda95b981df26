import { randomUUID } from 'node:crypto';
import type { Answer, FormDoor, Visit } from '#commands/answer';
import type { FormValues } from '#commands/fields';
import { field } from '#commands/ids';
import { approvePress } from '#commands/review/decide';
import { endDelegationPress } from '#commands/review/delegation-form';
import { submitHold, submitOpinion, submitReturn } from '#commands/review/opinion-forms';
import { submitPassOn } from '#commands/review/pass-on';
import { signerName } from '#commands/say';
import type { PersonId } from '#domain/person';
import type { Report } from '#domain/report';
import type { Books } from '#ports/books';
import { randomFrom } from '#tools/demo/killer';
import { type Desk, openDesk } from '../commands/desk.ts';
import type { Fault, Tally, Trials } from './fault.ts';

/** His piece, and the one who stands in for him where he is away. */
const LEADER = 'wang-zhiyuan';
const OTHER = 'li-minghui';

interface Act {
  by: PersonId;
  do(visit: Visit, piece: Report): Promise<Answer> | Answer;
}

const ofPiece = ({ id, task, text }: Report) =>
  JSON.stringify({ report: id, task: task.number, hash: text.hash });
const sent =
  (door: FormDoor, id: string, picked: string): Act['do'] =>
  (visit, piece) => {
    const option = { text: { type: 'plain_text' as const, text: picked }, value: picked };
    const values: FormValues = { [id]: { [id]: { type: 'static_select', selected_option: option } } };
    return door(visit, { values, state: ofPiece(piece), arrival: randomUUID() });
  };

const approves: Act['do'] = (visit, piece) => approvePress(visit, ofPiece(piece));
const writes = sent(submitOpinion, field.choice, '1');
const returns = sent(submitReturn, field.choice, '0');
const holds = sent(submitHold, field.choice, '0');
const passesOn = sent(submitPassOn, field.signer, OTHER);

/** 提前结束, and the piece that came back is approved. */
const takesBack =
  (delegation: string): Act['do'] =>
  async (visit, piece) => {
    await endDelegationPress(visit, JSON.stringify({ delegation }));
    const course = await visit.services.readReport(piece.id, visit.person);
    return approves(visit, course.ok ? course.value.report : piece);
  };

/** A piece, and what is done to it at one moment; exactly one of it may be done. */
interface Race {
  piece: Report;
  acts: Act[];
}
type One = <T>(of: readonly T[]) => T;

const atHisDesk = async (desk: Desk, title: string, one: One): Promise<Race> => ({
  piece: await desk.piece(title, title, 'pending-sign'),
  acts: [
    { by: LEADER, do: approves },
    { by: LEADER, do: one([returns, holds, writes]) },
    { by: LEADER, do: one([returns, holds, passesOn]) },
  ],
});

/** The piece waits already when its leader goes, or comes while he is away. */
async function withTheDelegate(desk: Desk, title: string, one: One): Promise<Race> {
  const { services, person, today } = desk.visit(LEADER);
  const write = () => desk.piece(title, title, 'pending-sign');
  const waiting = one([true, false]) ? await write() : null;
  const days = { from: today, until: today, scope: 'all' as const };
  const wanted = { principal: LEADER, delegate: OTHER, ...days };
  const given = await services.delegateSigning(randomUUID(), wanted, person);
  if (!given.ok) throw new Error(given.refusal);
  return {
    piece: await asItStands(desk, waiting ?? (await write())),
    acts: [
      { by: OTHER, do: one([approves, returns, holds, writes]) },
      { by: LEADER, do: takesBack(given.value.id) },
    ],
  };
}

async function asItStands(desk: Desk, { id }: Report): Promise<Report> {
  const { services, person } = desk.visit('sun-xiaomei');
  const course = await services.readReport(id, person);
  if (!course.ok) throw new Error(course.refusal);
  return course.value.report;
}

const wordsOf = (answer: Answer): string | null => {
  if (answer.do === 'errors') return Object.values(answer.errors).join();
  return answer.do === 'whisper' ? answer.text : null;
};

/** Runs one race; answers how many acts were done, and who was not told by whom. */
async function race(desk: Desk, n: number, one: One): Promise<{ won: number; untold: string[] }> {
  const { piece, acts } = await one([atHisDesk, withTheDelegate])(desk, `第${n}号路段清障完毕`, one);
  const first = n % acts.length;
  const order = [...acts.slice(first), ...acts.slice(0, first)];
  const answers = await Promise.all(order.map(async (act) => act.do(desk.visit(act.by), piece)));
  const losers = answers.map(wordsOf).filter((words) => words !== null);
  const { task } = await asItStands(desk, piece);
  const { words } = desk.visit(LEADER);
  const winner = signerName(words, desk.organisation, task.decided?.by ?? task.signer);
  const untold = losers.filter((said) => !said.includes(winner));
  return {
    won: answers.length - losers.length,
    untold: untold.map((said) => `race ${n}: not told of ${winner}: ${said}`),
  };
}

/** Many races at one desk: one act of each stands, whoever is first, and the others are told by whom. */
export async function raceLeaders(
  { tries, seed }: Trials,
  wrongly?: (books: Books) => Books,
): Promise<Tally> {
  const random = randomFrom(seed);
  const one = <T>(of: readonly T[]): T => {
    const found = of[Math.floor(random() * of.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  };
  const desk = await openDesk(wrongly);
  const tally: Tally = { tries, lost: 0, doubled: 0, wrong: [] };
  for (let n = 1; n <= tries; n += 1) {
    const { won, untold } = await race(desk, n, one);
    if (won === 0) tally.lost += 1;
    if (won > 1) tally.doubled += 1;
    if (won !== 1) tally.wrong.push(`race ${n} was won ${won} times`);
    tally.wrong.push(...untold);
  }
  await desk.close();
  return tally;
}

export const twoLeaders: Fault = {
  name: 'leaders',
  what: 'a leader at two devices, a delegate and his principal decide at one moment: one wins, the others are told who',
  tries: { usual: 300, long: 1000 },
  run: (trials) => raceLeaders(trials),
};
