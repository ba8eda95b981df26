import { useEffect, useState } from 'preact/hooks';
import type { FaultRule } from '../../faults.ts';
import { onLive } from './live.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { ask, tell } from './wire.ts';

interface Armed {
  armed: FaultRule[];
}

/** What is to go wrong, and how to add to it. */
export function useFaults() {
  const [armed, setArmed] = useState<FaultRule[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const told = (answer: Armed | { error: string; detail?: string }) => {
    if ('armed' in answer) setArmed(answer.armed);
    setRefusal('error' in answer ? (answer.detail ?? answer.error) : null);
  };
  useEffect(() => {
    const refresh = oneAtATime(async () => {
      const read = await ask<Armed>('/faults');
      if (read) setArmed(read.armed);
    });
    void refresh();
    // A fault that struck is in the log.
    return onLive(({ what }) => {
      if (what === 'log' || what === 'hello') void refresh();
    });
  }, []);
  return {
    armed,
    refusal,
    add: async (rule: FaultRule) => told(await tell<Armed>('/faults', { rules: [rule] })),
    clear: async () => told(await tell<Armed>('/faults', {}, 'DELETE')),
  };
}
