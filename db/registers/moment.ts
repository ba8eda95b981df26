import type { Instant } from '#domain/instant';
import type { Change } from '#ports/change';

/** When a change happened: the clock is the service's, never the store's. */
export const momentOf = ({ audit, slot, at = 0 }: Change): Instant =>
  Math.max(at, slot?.at ?? 0, ...audit.map((event) => event.at));
