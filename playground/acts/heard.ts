import type { Acked } from '../delivery/sockets.ts';
import type { Acted } from './acted.ts';

/** Nobody is told when the app misses an event; it will be sent again. */
export function heard(answer: Acked): Acted {
  if (answer.kind === 'acked') return { outcome: 'acknowledged' };
  return answer.kind === 'timed-out' ? { outcome: 'timed-out' } : { outcome: 'failed', reason: answer.error };
}
