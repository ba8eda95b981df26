import type { CallFault, DeliveryFault, FaultRule } from '../../faults.ts';

export const callFaults: readonly CallFault['what'][] = [
  'error',
  'http500',
  'hang',
  'late',
  '429',
  'lost-reply',
  'truncated',
  'html',
  'reset',
];
export const deliveryFaults: readonly DeliveryFault['what'][] = [
  'hang',
  'late',
  'lost-reply',
  'drop-socket',
  'redeliver',
  'reorder',
];
export const deliveries: readonly DeliveryFault['delivery'][] = ['*', 'socket', 'http'];

/** What stands in the form. */
export interface Chosen {
  on: 'call' | 'away' | DeliveryFault['delivery'];
  method: string;
  what: string;
  times: number;
  seconds: number;
}

/** The form as the workspace takes it; undefined for a mode that does not fit. */
export function ruleOf({ on, method, what, times, seconds }: Chosen): FaultRule | undefined {
  const ms = seconds * 1_000;
  if (on === 'away') return { what: 'away', ms };
  const call = callFaults.find((mode) => mode === what);
  const delivery = deliveryFaults.find((mode) => mode === what);
  const lasting = what === 'late' || what === 'hang' ? { ms } : {};
  if (on === 'call') return call && { method: method.trim(), what: call, times, ...lasting };
  return delivery && { delivery: on, what: delivery, times, ...lasting };
}
