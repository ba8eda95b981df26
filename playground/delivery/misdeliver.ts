import type { DeliveryFault } from '../faults.ts';
import type { World } from '../world.ts';
import type { Acked } from './sockets.ts';

const usualMs = 1_000;

export interface Sending {
  send(options?: { drop: boolean }): Promise<Acked>;
  /** The same once more, with the same ids. */
  repeat(): Promise<Acked>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A delivery that goes wrong as it was told to. */
export async function misdeliver(
  world: World,
  fault: DeliveryFault,
  { send, repeat }: Sending,
  withinMs: number,
): Promise<Acked> {
  switch (fault.what) {
    case 'hang':
      await pause(withinMs);
      return { kind: 'timed-out' };
    case 'late':
      await pause(fault.ms ?? usualMs);
      return send();
    case 'lost-reply':
      await send();
      return { kind: 'timed-out' };
    case 'drop-socket':
      return send({ drop: true });
    case 'redeliver': {
      const first = await send();
      await repeat();
      return first;
    }
    case 'reorder':
      await world.faults.hold(fault.ms ?? usualMs);
      return send();
  }
}
