import { useNow } from '../state/use-clock.ts';
import { dayOf, timeOf } from '../text/moment.ts';

/** The workspace's clock, small. */
export function Now() {
  const now = useNow();
  return now === null ? null : (
    <time class="time" dateTime={new Date(now).toISOString()}>
      {dayOf(now)} {timeOf(now)}
    </time>
  );
}
