import { closedNames } from '#domain/closing';
import { type PeriodName, periodNamed } from '#domain/named-period';
import type { Addressed } from '#domain/notice';
import type { Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated, Secret } from '#domain/secrecy-block';
import {
  type BulletinRuling,
  bulletinLeaders,
  draftBulletin,
  passBulletin,
  permitBulletin,
  type StationBulletin,
  type StationBulletinStep,
} from '#domain/station-bulletin';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';
import { bulletinSheetOf } from './station-bulletin-sheet.ts';

/** 可通报的期间: every closed month, quarter and year, the latest first, with its bulletin where there is one. */
export const listBulletins =
  ({ books }: Needs) =>
  async (person: Person): Promise<Ruling<{ period: PeriodName; bulletin: StationBulletin | null }[]>> => {
    const ruling = permitBulletin('see', null, person);
    if (!ruling.ok) return ruling;
    const [bulletins, last] = await Promise.all([books.stationBulletins(), books.lastClosed()]);
    if (last === null) return allow([]);
    // A young station has closed fewer periods than the calendar names.
    const closings = await Promise.all(closedNames(last, MONTHS).map((period) => books.closing(period)));
    return allow(
      closings
        .filter((closing) => closing !== null)
        .map(({ period }) => ({
          period,
          bulletin: bulletins.find((one) => one.period === period) ?? null,
        })),
    );
  };

/** Older periods have had their bulletin, or need none. */
const MONTHS = 6;

/** Asked before the form is opened; the draft of before, if there is one. */
export const mayDraftBulletin =
  ({ books }: Needs) =>
  async (period: PeriodName, person: Person): Promise<Ruling<StationBulletin | null>> => {
    const [bulletin, closing] = await Promise.all([books.stationBulletin(period), books.closing(period)]);
    const ruling = permitBulletin('draft', bulletin, person);
    if (!ruling.ok) return ruling;
    return closing ? allow(bulletin) : refuse('period-open');
  };

/** 起草 of a closed period's bulletin, anew until it is submitted. */
export const draftStationBulletin =
  (needs: Needs) =>
  async (
    arrival: string,
    name: PeriodName,
    remark: string,
    clerk: Person,
  ): Promise<Gated<StationBulletin>> => {
    const { books, clock } = needs;
    const secret = await secrecyGate(needs, 'bulletin', clerk.id, { words: remark });
    if (secret) return secret;
    const once = `bulletin:${arrival}`;
    const [before, closing] = await Promise.all([books.stationBulletin(name), books.closing(name)]);
    if (before && (await books.seen(once))) return allow(before);
    const period = periodNamed(name);
    if (!period || !closing) return refuse('period-open');
    const sheet = await bulletinSheetOf(needs, period, closing);
    const at = clock.now();
    const ruling = draftBulletin(before, { sheet, remark: remark.trim() }, clerk, at);
    if (!ruling.ok) return ruling;
    return kept(needs, ruling.value, 'draft', clerk, once);
  };

/** The bulletin of a period, for those who may see it. */
export const readBulletin =
  ({ books }: Needs) =>
  async (period: PeriodName, person: Person): Promise<Ruling<StationBulletin>> => {
    const bulletin = await books.stationBulletin(period);
    const ruling = permitBulletin('see', bulletin, person);
    if (!ruling.ok) return ruling;
    return bulletin ? allow(bulletin) : refuse('no-such-bulletin');
  };

/** 呈审 · 同意 · 退回 · 发布, of the revision that was seen. */
export const passStationBulletin =
  (needs: Needs) =>
  async (
    act: Exclude<StationBulletinStep['act'], 'draft'>,
    { period, revision }: { period: PeriodName; revision: number },
    by: Person,
    reason?: string,
  ): Promise<BulletinRuling | Secret> => {
    const { books, clock, organisation } = needs;
    if (reason !== undefined) {
      const secret = await secrecyGate(needs, 'bulletin', by.id, { words: reason });
      if (secret) return secret;
    }
    const { zone } = await organisation();
    for (let round = 0; round < 3; round += 1) {
      const bulletin = await books.stationBulletin(period);
      if (!bulletin) return refuse('no-such-bulletin');
      const step = { by, at: clock.now(), ...(reason !== undefined && { reason }) };
      const ruling = passBulletin(act, bulletin, revision, step, zone);
      if (!ruling.ok) return ruling;
      const done = await kept(needs, ruling.value, act, by);
      // Where someone was faster it is asked anew, so that the answer names him.
      if (done.ok || done.refusal !== 'someone-was-faster') return done;
    }
    return refuse('someone-was-faster');
  };

async function kept(
  { books, clock, organisation }: Needs,
  bulletin: StationBulletin,
  act: StationBulletinStep['act'],
  by: Person,
  once?: string,
): Promise<Ruling<StationBulletin>> {
  const { people } = await organisation();
  const at = clock.now();
  const done = await books.keep({
    ...(once && { once }),
    stationBulletins: [bulletin],
    notices: noticesOf(bulletin, act, people),
    audit: [{ at, actor: by.id, action: `bulletin-${act}`, subject: bulletin.period, detail: {} }],
  });
  if (done.ok) return allow({ ...bulletin, revision: bulletin.revision + 1 });
  const now = await books.stationBulletin(bulletin.period);
  return once && now && (await books.seen(once)) ? allow(now) : done;
}

function noticesOf(
  { period }: StationBulletin,
  act: StationBulletinStep['act'],
  people: Person[],
): Addressed[] {
  const office: Addressed = { to: { channel: 'office' }, notice: { kind: 'bulletin-office', period } };
  if (act === 'draft') return [];
  const leaders = bulletinLeaders(people).map(
    (person): Addressed => ({ to: { person }, notice: { kind: 'bulletin-review', period } }),
  );
  const all: Addressed[] = [
    { to: { channel: 'team' }, notice: { kind: 'bulletin', period } },
    ...(['team', 'office'] as const).map(
      (reader): Addressed => ({ to: { channel: reader }, notice: { kind: 'bulletin-file', period, reader } }),
    ),
  ];
  return [...leaders, office, ...(act === 'publish' ? all : [])];
}
