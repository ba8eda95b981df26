import type { Clock } from './clock.ts';
import { newSecret } from './ids.ts';

/** A person's click, which may be turned into a view once and soon. */
interface Trigger {
  user: string;
  at: number;
  /** The modal that was clicked in, when it was one. */
  view?: string | undefined;
  used: boolean;
}

type TriggerRefusal = 'expired_trigger_id' | 'exchanged_trigger_id' | 'invalid_trigger_id';

export interface Triggers {
  issue(user: string, view?: string): string;
  exchange(id: string | undefined): Trigger | TriggerRefusal;
}

const lifeMs = 3_000;
const kept = 5_000;

export function createTriggers(clock: Clock): Triggers {
  const triggers = new Map<string, Trigger>();
  return {
    issue(user, view) {
      const id = `${clock.now()}.${newSecret(6)}`;
      triggers.set(id, { user, view, at: clock.now(), used: false });
      const [oldest] = triggers.keys();
      if (triggers.size > kept && oldest !== undefined) triggers.delete(oldest);
      return id;
    },
    exchange(id) {
      const trigger = triggers.get(id ?? '');
      if (!trigger) return 'invalid_trigger_id';
      if (trigger.used) return 'exchanged_trigger_id';
      if (clock.now() - trigger.at > lifeMs) return 'expired_trigger_id';
      trigger.used = true;
      return trigger;
    },
  };
}
