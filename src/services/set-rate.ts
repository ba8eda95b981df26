import { fillRate, setsRates } from '#domain/fill-rate';
import { localDate } from '#domain/instant';
import type { BodyId } from '#domain/organisation';
import { isOffice, type Person } from '#domain/person';
import type { Rate } from '#domain/rules';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Adopted } from '#ports/results';
import type { Needs } from './needs.ts';
import { settleRates } from './settle-rates.ts';

/** 标准待定 of one body: the adoptions that wait for its rate. */
export interface Unrated {
  body: BodyId;
  waiting: Adopted[];
}

/** 标准待定, by body, for the office and whoever sets rates. */
export const listUnrated =
  ({ books }: Needs) =>
  async (reader: Person): Promise<Ruling<Unrated[]>> => {
    if (!isOffice(reader) && !setsRates(reader)) return refuse('not-yours');
    const adoptions = await books.unrated();
    const reports = await Promise.all(adoptions.map(({ report }) => books.report(report)));
    const waiting = adoptions.flatMap((adoption, index): Adopted[] => {
      const report = reports[index];
      return report ? [{ adoption, report }] : [];
    });
    const bodies = [...new Set(waiting.map(({ adoption }) => adoption.body))];
    return allow(
      bodies.map((body) => ({ body, waiting: waiting.filter(({ adoption }) => adoption.body === body) })),
    );
  };

/** 设定标准: a revision of the organisation with the rate filled in, then 补计 of what waited. Answers how many adoptions wait no more. */
export const setRate =
  (needs: Needs) =>
  async (body: BodyId, rate: Rate, by: Person): Promise<Ruling<number>> => {
    const { books, organisations, clock } = needs;
    const [held, newest] = await Promise.all([needs.organisation(), organisations.current()]);
    const at = clock.now();
    const today = localDate(at, held.zone);
    // A revision still to come was made without this rate and would take it back.
    if (!newest || newest.since > today) return refuse('revision-to-come');
    const filled = fillRate(newest, body, rate, by);
    if (!filled.ok) return filled;
    const next = { ...newest, rules: filled.value, since: today };
    if (!(await organisations.replace(next, newest.revision, by.id))) return refuse('someone-was-faster');
    const detail = { points: rate.points, money: rate.money, revision: newest.revision + 1 };
    await books.keep({ audit: [{ at, actor: by.id, action: 'set-rate', subject: body, detail }] });
    return allow(await settleRates(needs, next, by.id));
  };
