import { z } from 'zod';

const onCalls = [
  'error',
  'http500',
  'hang',
  'late',
  '429',
  'lost-reply',
  'truncated',
  'html',
  'reset',
] as const;
const onDeliveries = ['hang', 'late', 'lost-reply', 'drop-socket', 'redeliver', 'reorder'] as const;

const more = {
  times: z.number().int().min(1).default(1),
  ms: z.number().int().min(0).optional(),
};

/** What is to go wrong: the next calls of a method, the next deliveries to the app, or everything for a while. */
export const faultRule = z.union([
  z.object({ what: z.literal('away'), ms: z.number().int().min(1) }).strict(),
  z
    .object({
      method: z.string().min(1),
      what: z.enum(onCalls),
      error: z.string().optional(),
      retryAfter: z.number().int().min(0).optional(),
      ...more,
    })
    .strict(),
  z.object({ delivery: z.enum(['socket', 'http', '*']), what: z.enum(onDeliveries), ...more }).strict(),
]);

export type FaultRule = z.input<typeof faultRule>;
type Rule = z.output<typeof faultRule>;
type Away = Extract<Rule, { what: 'away' }>;
export type CallFault = Extract<Rule, { method: string }>;
export type DeliveryFault = Extract<Rule, { delivery: string }>;

export interface Struck {
  at: string;
  what: Rule['what'];
  /** The method called, or the way of delivery. */
  on: string;
}

export interface Faults {
  arm(rules: Rule[]): void;
  disarm(): void;
  armed(): Rule[];
  struck(): Struck[];
  /** The fault that strikes this call, if any; it is spent by asking. */
  onCall(method: string): CallFault | undefined;
  onDelivery(way: 'socket' | 'http'): DeliveryFault | undefined;
  isAway(): boolean;
  /** Waits until another delivery is through, or for a while. */
  hold(ms: number): Promise<void>;
  release(): void;
}

const kept = 1_000;

export function createFaults(now: () => number): Faults {
  let rules: (CallFault | DeliveryFault)[] = [];
  let away: { rule: Away; until: number } | undefined;
  const struck: Struck[] = [];
  const held = new Set<() => void>();
  const isAway = () => away !== undefined && Date.now() < away.until;

  const note = (what: Rule['what'], on: string) => {
    struck.push({ at: new Date(now()).toISOString(), what, on });
    if (struck.length > kept) struck.shift();
  };
  const spend = (rule: CallFault | DeliveryFault, on: string) => {
    rule.times -= 1;
    rules = rules.filter(({ times }) => times > 0);
    note(rule.what, on);
  };

  return {
    arm(added) {
      for (const rule of added) {
        if (rule.what !== 'away') rules.push({ ...rule });
        else {
          away = { rule, until: Date.now() + rule.ms };
          note('away', '*');
        }
      }
    },
    disarm() {
      rules = [];
      away = undefined;
    },
    armed: () => [...rules, ...(isAway() && away ? [away.rule] : [])],
    struck: () => [...struck],
    onCall(method) {
      const rule = rules.find(
        (known): known is CallFault => 'method' in known && [method, '*'].includes(known.method),
      );
      if (rule) spend(rule, method);
      return rule;
    },
    onDelivery(way) {
      const rule = rules.find(
        (known): known is DeliveryFault => 'delivery' in known && [way, '*'].includes(known.delivery),
      );
      if (rule) spend(rule, way);
      return rule;
    },
    isAway,
    hold(ms) {
      return new Promise((resolve) => {
        const go = () => {
          clearTimeout(timer);
          held.delete(go);
          resolve();
        };
        const timer = setTimeout(go, ms);
        held.add(go);
      });
    },
    release() {
      for (const go of [...held]) go();
    },
  };
}
