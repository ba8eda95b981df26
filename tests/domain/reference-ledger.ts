/**
 * A second ledger, reckoned anew from all facts at every question and sharing no line with the first: what each adoption
 * is worth to each writer, what was booked in which month, and what can be paid to whom. Slow, small, and plain.
 */

export interface Fact {
  id: string;
  report: string;
  body: string;
  tier: string;
  kind: string;
  genre: string;
  day: string;
  level: string | null;
  /** The order in which facts were entered. */
  entered: number;
  state: 'noted' | 'confirmed' | 'void';
  money: boolean;
}

export interface Table {
  from: string;
  tiers: Record<string, [points: number | null, money: number | null]>;
  own: Record<string, [points: number | null, money: number | null]>;
  /** 调研 in this tier earns so much instead. */
  research: { tier: string; points: number } | null;
  /** Every piece earns so much beside. */
  more: number;
  factors: Record<string, number>;
  notes: Record<string, number>;
  /** What can be given by hand. */
  gifts: Record<string, number>;
  pointsBy: string;
  moneyBy: string;
  joint: string;
}

/** Points given by hand: to a report, or to a unit. */
export interface Gift {
  id: string;
  to: string;
  day: string;
  rule: string;
  back: boolean;
}

type Sum = { value: number; waits: number };
type Which = 'points' | 'money' | 'note';

/** What every adoption is worth to every writer: `adoption/person` → amount, null while it waits. */
export function worths(
  facts: Fact[],
  writers: Record<string, [person: string, share: number][]>,
  tables: Table[],
  which: Which,
): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const report of Object.keys(writers)) {
    let best = 0;
    const tiersSeen: string[] = [];
    const levelsSeen: string[] = [];
    const live = facts.filter((fact) => fact.report === report && fact.state !== 'void');
    live.sort((a, b) => (a.day === b.day ? a.entered - b.entered : a.day < b.day ? -1 : 1));
    for (const fact of live) {
      if (which === 'money' && !fact.money) continue;
      const table = tables.filter(({ from }) => from <= fact.day).pop();
      let amount: number | null;
      if (which === 'note') {
        if (fact.level === null || levelsSeen.includes(fact.level)) continue;
        levelsSeen.push(fact.level);
        amount = table?.notes[fact.level] ?? null;
      } else {
        const whole = wholeOf(fact, table, which);
        const policy = which === 'points' ? table?.pointsBy : table?.moneyBy;
        amount = whole;
        if (policy === 'once-per-tier' && tiersSeen.includes(fact.tier)) amount = 0;
        if (policy === 'highest' && whole !== null) amount = whole > best ? whole - best : 0;
        tiersSeen.push(fact.tier);
        if (whole !== null && whole > best) best = whole;
      }
      const own = writers[report] ?? [];
      const parts = partsOf(amount, own, table?.joint ?? 'shares');
      own.forEach(([person], at) => {
        found.set(`${fact.id}/${person}`, parts[at] ?? null);
      });
    }
  }
  return found;
}

/** What every gift is worth to every writer, or to the unit: `gift/person` → amount. */
export function giftWorths(
  gifts: Gift[],
  writers: Record<string, [person: string, share: number][]>,
  tables: Table[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { id, to, day, rule, back } of gifts) {
    const table = tables.filter(({ from }) => from <= day).pop();
    if (back || !table) continue;
    const own = writers[to] ?? [[to, 1]];
    const parts = partsOf(table.gifts[rule] ?? 0, own, table.joint);
    own.forEach(([person], at) => {
      found.set(`${id}/${person}`, parts[at] ?? 0);
    });
  }
  return found;
}

function wholeOf(fact: Fact, table: Table | undefined, which: 'points' | 'money'): number | null {
  if (!table) return null;
  const column = which === 'points' ? 0 : 1;
  const special = table.research && fact.genre === 'research' && table.research.tier === fact.tier;
  const plain = (table.own[fact.body] ?? table.tiers[fact.tier])?.[column] ?? null;
  const rate = special ? (which === 'points' ? table.research?.points : 0) : plain;
  if (rate === null || rate === undefined) return null;
  if (which === 'money') return rate;
  return Math.round(((rate + table.more) * (table.factors[fact.kind] ?? 0)) / 100);
}

/** Parts of a whole, handed out unit by unit to whoever lacks most. */
function partsOf(amount: number | null, own: [string, number][], joint: string): (number | null)[] {
  if (amount === null || joint === 'full') return own.map(() => amount);
  const weights = own.map(([, share]) => (joint === 'even' ? 1 : share));
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.floor((amount * weight) / sum));
  const lacking = weights.map((weight, at) => amount * weight - (parts[at] ?? 0) * sum);
  while (parts.reduce((a, b) => a + b, 0) < amount) {
    const most = lacking.indexOf(Math.max(...lacking));
    parts[most] = (parts[most] ?? 0) + 1;
    lacking[most] = -1;
  }
  return parts;
}

/** Sums of a worth by a key, with how many wait. */
export function summed(
  worth: Map<string, number | null>,
  keyOf: (adoption: string, person: string) => string,
) {
  const sums = new Map<string, Sum>();
  for (const [key, amount] of worth) {
    const [adoption = '', person = ''] = key.split('/');
    const name = keyOf(adoption, person);
    const sum = sums.get(name) ?? { value: 0, waits: 0 };
    sums.set(name, { value: sum.value + (amount ?? 0), waits: sum.waits + (amount === null ? 1 : 0) });
  }
  return sums;
}

/** 稿酬 taken into live batches, `adoption/person` → cents: a person gets what his confirmed adoptions are worth beyond it, if that is more than nothing. */
export function reckonPayout(
  facts: Fact[],
  worth: Map<string, number | null>,
  taken: Map<string, number>,
): Map<string, Map<string, number>> {
  const people = new Set([...worth.keys(), ...taken.keys()].map((key) => key.split('/')[1] ?? ''));
  const lines = new Map<string, Map<string, number>>();
  for (const person of people) {
    const pieces = new Map<string, number>();
    for (const fact of facts) {
      const key = `${fact.id}/${person}`;
      const due = fact.state === 'confirmed' ? (worth.get(key) ?? 0) : 0;
      const rest = due - (taken.get(key) ?? 0);
      if (rest !== 0) pieces.set(key, rest);
    }
    const sum = [...pieces.values()].reduce((a, b) => a + b, 0);
    if (sum > 0) lines.set(person, pieces);
  }
  return lines;
}
