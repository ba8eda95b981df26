import { modal, press } from '#commands/ids';
import type { Organisation } from '#domain/organisation';
import { type Action, policy } from '#domain/policy';
import type { Report } from '#domain/report';
import { verifyFile } from '#roof/verify-file';
import { randomFrom } from '#tools/demo/killer';
import { deeds, type Payload } from '../flow/deeds.ts';
import { openForger } from '../flow/forge.ts';
import { place } from '../flow/placed.ts';
import { openStation } from '../flow/station.ts';
import type { Fault, Tally, Trials } from './fault.ts';

/** A stranger and one who has left, who may do nothing at all; a correspondent of another unit, who may do nothing to these pieces. */
const nobodies = ['U99GUEST', 'U09LIU'];
const neighbour = 'U08WU';
/** The office has rights, and no luck with its payloads. */
const clerk = 'U05SUN';
const senders = [...nobodies, neighbour, clerk];
/** After so many the pieces that stand there are fresh ones, and after so many more the station is. */
const FRESH_PIECES = 500;
const FRESH_STATION = 5000;

const deep = (levels: number): unknown => (levels === 0 ? [] : [deep(levels - 1)]);
const odd: unknown[] = [
  null,
  '',
  0,
  -1,
  1e308,
  1.5,
  '__proto__',
  'constructor',
  '<!channel> ＝1+1',
  '\u202e\u0000\ud800',
  [],
  {},
  { __proto__: null, constructor: { prototype: 1 } },
  'x'.repeat(5000),
  deep(50),
];
const names = [
  'report',
  'task',
  'hash',
  'adoption',
  'payout',
  'period',
  'amount',
  'unit',
  'by',
  'at',
  'warned',
  '__proto__',
];
const fields = [
  'title',
  'body',
  'words',
  'date',
  'superior',
  'report',
  'bodies',
  'carrier',
  'amount',
  'choice',
  '__proto__',
];

const actions = Object.keys(policy).filter((name): name is Action => name in policy);

const withLeaver = (demo: Organisation): Organisation => ({
  ...demo,
  people: demo.people.map((person) => ({ ...person, active: person.id !== 'liu-jing' })),
});

interface Sent {
  wrong: string[];
  beyond: number;
}

/** Sends what no client sends to every door, as people without any right to the pieces that stand there, and as the office. */
export async function mutate(
  { tries, seed }: Trials,
  organisation: (demo: Organisation) => Organisation = withLeaver,
): Promise<Tally> {
  const random = randomFrom(seed);
  const all: Sent = { wrong: [], beyond: 0 };
  for (let left = tries; left > 0; left -= FRESH_STATION) {
    const { wrong, beyond } = await sendTo(organisation, Math.min(left, FRESH_STATION), random);
    all.wrong.push(...wrong);
    all.beyond += beyond;
  }
  return { tries, lost: 0, doubled: all.beyond, wrong: all.wrong };
}

async function sendTo(
  organisation: (demo: Organisation) => Organisation,
  tries: number,
  random: () => number,
): Promise<Sent> {
  const one = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
  const station = await openStation({ transport: 'http', organisation });
  const forger = await openForger(station);
  const pieces: Report[] = [];
  const refresh = async () => {
    pieces.length = 0;
    for (const status of ['pending-sign', 'registered', 'ready', 'dispatched', 'returned'] as const)
      pieces.push(await place(station, { status, writers: ['zhao-lei'] }));
  };
  const standing = async (user: string): Promise<string> => {
    if (nobodies.includes(user)) return station.auditHead();
    return (
      await Promise.all(pieces.map(async ({ id }) => (await station.books.report(id))?.revision))
    ).join();
  };
  const bent = (whole: object): object =>
    random() < 0.4 ? whole : Object.fromEntries([...Object.entries(whole), [one(names) ?? '', one(odd)]]);
  /** What would do something if it came from the right person, whole or bent; or anything at any door. */
  const payload = (): Payload => {
    const action = one(actions);
    const piece = one(pieces);
    if (action && piece && random() < 0.7) {
      const deed = deeds[action].payload(piece, pieces[0]?.id ?? '');
      return 'press' in deed
        ? { ...deed, value: bent(deed.value) }
        : { ...deed, state: bent(deed.state), values: bentFields(deed.values) };
    }
    const state = bent({ report: piece?.id, task: piece?.task.number, hash: piece?.text.hash });
    const door = one(Object.values(press));
    const form = one(Object.values(modal));
    return door && (!form || random() < 0.5)
      ? { press: door, value: state }
      : { form: form ?? modal.report, state, values: bentFields({}) };
  };
  const bentFields = (whole: Record<string, object>): Record<string, object> => {
    if (random() < 0.5) return whole;
    const held = one(odd);
    const value = one([
      { type: 'plain_text_input', value: held },
      { type: 'static_select', selected_option: { value: held } },
      { type: 'multi_static_select', selected_options: [{ value: held }, held] },
      { type: 'datepicker', selected_date: held },
      { type: 'number_input', value: held },
    ]);
    return { ...whole, [one(fields) ?? '']: { [one(['e', 'constructor']) ?? '']: Object(value) } };
  };
  const wrong: string[] = [];
  let beyond = 0;
  for (let n = 0; n < tries; n += 1) {
    if (n % FRESH_PIECES === 0) await refresh();
    const user = one(senders) ?? clerk;
    const before = await standing(user);
    const asked = payload();
    const door = 'press' in asked ? asked.press : asked.form;
    try {
      if ('press' in asked) await forger.tap(user, door, JSON.stringify(asked.value));
      else await forger.send(user, door, asked.state, asked.values);
    } catch (error) {
      wrong.push(`${door} by ${user}: no answer that can be read (${String(error)})`);
    }
    if (user === clerk || (await standing(user)) === before) continue;
    beyond += 1;
    wrong.push(`${door} by ${user} changed something: ${JSON.stringify(asked).slice(0, 200)}`);
  }
  const health = JSON.stringify(await station.health().catch(String));
  if (!health.includes('"ready"')) wrong.push(`the bot is not well: ${health}`);
  await forger.close();
  // Pieces that were put where they stand had no first submit.
  const unbalanced = (await verifyFile(station.database)).filter(({ check }) => check !== 'first-submit');
  for (const { check, subject } of unbalanced) wrong.push(`the books do not balance: ${check} ${subject}`);
  await station.close();
  return { wrong, beyond };
}

export const mutated: Fault = {
  name: 'payloads',
  what: 'bent action values, private_metadata, block ids and fields, at every door: effects beyond rights count as doubled',
  tries: { usual: 1000, long: 100_000 },
  run: (trials) => mutate(trials),
};
