import { cardsOf } from '#domain/announce';
import { localDate } from '#domain/instant';
import { moveTask, ownerOf, whyMoved } from '#domain/move-task';
import type { Addressed } from '#domain/notice';
import type { PersonId } from '#domain/person';
import type { DueSlot } from '#domain/reminder';
import type { Report } from '#domain/report';
import type { Routing } from '#domain/sign-chain';
import type { Change } from '#ports/change';
import { type Needs, onReport, routingNow } from './needs.ts';

type Moves = Required<Pick<Change, 'reports' | 'notices' | 'audit'>>;

/** 转办: every waiting task that belongs to another by now, as one change; an empty one where all lie right. */
export async function movesBy(
  { books }: Pick<Needs, 'books'>,
  routing: Routing,
  actor: PersonId | null,
): Promise<Moves> {
  const moves: Moves = { reports: [], notices: [], audit: [] };
  for (const before of await books.waiting()) {
    const after = moveTask(before, routing);
    if (!after) continue;
    moves.reports.push(after);
    moves.notices.push(...cardsOf(after, before), ...toldOffice(before, after));
    moves.audit.push(moved(before, after, routing.at, actor));
  }
  return moves;
}

/** 原审签人不在岗: the office is told in one line for each piece. */
function toldOffice(before: Report, after: Report): Addressed[] {
  const from = ownerOf(before.task);
  // Where nobody is left the office is told so; where nobody was, the new signer has his card.
  if (whyMoved(before, after) !== 'gone' || from === null || after.task.signer === null) return [];
  const notice = {
    kind: 'task-moved',
    report: after.id,
    task: after.task.number,
    from,
  } as const;
  return [{ to: { channel: 'office' }, notice }];
}

const moved = (before: Report, after: Report, at: number, actor: PersonId | null) => ({
  ...onReport(at, actor, 'move-task', after, {
    task: before.task.number,
    from: before.task.signer,
    to: after.task.signer,
    why: whyMoved(before, after),
  }),
});

/** 委托生效和期满: at the beginning of each day. */
export const moveTasks =
  (needs: Needs) =>
  async ({ at }: DueSlot): Promise<Moves> => {
    const organisation = await needs.organisation();
    const delegations = await needs.books.delegations(localDate(at, organisation.zone));
    return movesBy(needs, { organisation, delegations, at }, null);
  };

/** 人员变动: whenever another organisation holds than before, and once at the start. */
export function followPeople(needs: Needs): () => Promise<void> {
  let seen: number | null = null;
  return async () => {
    const routing = await routingNow(needs);
    const { revision } = routing.organisation;
    if (revision === seen) return;
    const moves = await movesBy(needs, routing, null);
    // Where a press was faster, the next round looks again.
    if (moves.reports.length > 0 && !(await needs.books.keep(moves)).ok) return;
    seen = revision;
  };
}
