import type { Piece } from '#tools/demo-year/plan';

/** What each step needs and leads to: a second, plain telling of the workflow, for the plan alone. */
const moves: Record<string, [from: string, to: string]> = {
  sign: ['pending-sign', 'registered'],
  undo: ['registered', 'pending-sign'],
  return: ['pending-sign', 'returned'],
  revise: ['returned', 'pending-sign'],
  reject: ['pending-sign', 'rejected'],
  withdraw: ['pending-sign', 'withdrawn'],
  claim: ['registered', 'editing'],
  'edit false': ['editing', 'ready'],
  'edit true': ['editing', 'pending-resign'],
  resign: ['pending-resign', 'ready'],
  dispatch: ['ready', 'dispatched'],
  keep: ['registered', 'kept'],
};

/** The state a piece ends in; throws at a step its state does not allow. */
export function endOf(piece: Piece): string {
  return piece.fate.reduce((state, step) => {
    const name = step.do === 'edit' ? `edit ${step.material}` : step.do;
    const [from, to] = moves[name] ?? ['', ''];
    if (from !== state) throw new Error(`${piece.id}: ${name} while ${state}`);
    return to;
  }, 'pending-sign');
}

const off = [
  '01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05',
  '05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08',
].flatMap((line) => line.split(' '));
const made = ['01-26', '02-08', '04-27', '09-28', '10-11'];

/** Chinese workdays of 2025 with 调休. */
export function isWorkday(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (made.includes(date.slice(5))) return true;
  return weekday !== 0 && weekday !== 6 && !off.includes(date.slice(5));
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day a reminder of a month falls on: the 20th or the next workday, the third-last and the last workday. */
export function reminderDay(month: string, which: 'first' | 'second' | 'last'): string | undefined {
  const workdays: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = dayAfter(day))
    if (isWorkday(day)) workdays.push(day);
  if (which === 'first') return workdays.find((day) => day >= `${month}-20`);
  return workdays.at(which === 'second' ? -3 : -1);
}
