import type { Organisation } from '#domain/organisation';
import { signWatch } from '#domain/sign-watch';
import type { Change } from '#ports/change';

/** Every report that is kept while it waits for an opinion carries its watch; said once per task, however often it is kept. */
export function watched(change: Change, organisation: Organisation): Change {
  const watch = (change.reports ?? []).flatMap((report) => signWatch(report, organisation));
  return watch.length > 0 ? { ...change, notices: [...(change.notices ?? []), ...watch] } : change;
}
