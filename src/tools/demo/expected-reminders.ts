import type { Organisation } from '#domain/organisation';
import type { Piece, Step } from '../demo-year/plan.ts';

/** A reminder that is due: who, for which month, at which stage. Worked out from the plan alone, apart from the bot's rules. */
export interface DueReminder {
  person: string;
  month: string;
  stage: string;
}

/** The days of 2025 on which reminders fall, read off the State Council's calendar by hand. */
const days: Record<string, [twentieth: string, thirdLast: string, last: string]> = {
  '2025-01': ['2025-01-20', '2025-01-24', '2025-01-27'],
  '2025-02': ['2025-02-20', '2025-02-26', '2025-02-28'],
  '2025-03': ['2025-03-20', '2025-03-27', '2025-03-31'],
  '2025-04': ['2025-04-21', '2025-04-28', '2025-04-30'],
  '2025-05': ['2025-05-20', '2025-05-28', '2025-05-30'],
  '2025-06': ['2025-06-20', '2025-06-26', '2025-06-30'],
  '2025-07': ['2025-07-21', '2025-07-29', '2025-07-31'],
  '2025-08': ['2025-08-20', '2025-08-27', '2025-08-29'],
  '2025-09': ['2025-09-22', '2025-09-28', '2025-09-30'],
  '2025-10': ['2025-10-20', '2025-10-29', '2025-10-31'],
  '2025-11': ['2025-11-20', '2025-11-26', '2025-11-28'],
  '2025-12': ['2025-12-22', '2025-12-29', '2025-12-31'],
};
const stages = ['twentieth', 'third-last', 'last'] as const;

const lost: Step['do'][] = ['reject', 'withdraw', 'return'];

/** Whether a piece counts as 来稿 at a moment: handed in, and not returned, held back or withdrawn by then. */
function countsAt(piece: Piece, moment: string): boolean {
  if (piece.at > moment) return false;
  const past = piece.fate.filter(({ at, do: what }) => at <= moment && [...lost, 'revise'].includes(what));
  const last = past.at(-1);
  return !last || !lost.includes(last.do);
}

/** Every reminder of the year: correspondents of units behind, their heads too at the second stage. */
export function dueReminders(
  pieces: Piece[],
  { people, units }: Organisation,
  silenced: (unit: string, month: string, moment: string) => boolean,
): DueReminder[] {
  return Object.entries(days).flatMap(([month, dates]) =>
    dates.flatMap((date, index) => {
      const stage = stages[index] ?? 'last';
      const moment = `${date}T09:00`;
      const behind = units.filter(({ id, quota }) => {
        const received = pieces.filter(
          (piece) => piece.unit === id && piece.at.startsWith(month) && countsAt(piece, moment),
        );
        return received.length < (quota[0]?.pieces ?? 0) && !silenced(id, month, moment);
      });
      const reminded = people.filter(
        ({ roles, unit }) =>
          behind.some(({ id }) => id === unit) &&
          (roles.includes('correspondent') || (stage === 'third-last' && roles.includes('unit-head'))),
      );
      return reminded.map(({ id }) => ({ person: id, month, stage }));
    }),
  );
}
