import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field, modal, press } from '#commands/ids';
import { type Payout, payoutStatuses } from '#domain/payout';
import { type PayoutAct, payoutPolicy, permitPayout } from '#domain/payout-policy';
import type { Person } from '#domain/person';
import type { Refusal } from '#domain/ruling';
import { permitBulletin, type StationBulletinAct, stationBulletinStatuses } from '#domain/station-bulletin';
import { zh } from '#text/zh';
import { chosen, comers, day, peopled, ticked, typed } from './comers.ts';
import { type Forger, openForger } from './forge.ts';
import { notYours, notYoursTo, unknown } from './pieces.ts';
import { placeBulletin, placePayout } from './placed-books.ts';
import { openStation, type Station } from './station.ts';

/** What came of it: what was said where it was refused, and whether the books moved. */
interface Came {
  said: string;
  moved: boolean;
}
type Sent =
  | { press: string; value: unknown }
  | { form: string; state: object; values: Record<string, object> };

describe('谁能办什么：稿酬与通报', () => {
  let station: Station;
  let forger: Forger;
  beforeAll(async () => {
    station = await openStation({ transport: 'http', organisation: peopled });
    forger = await openForger(station);
  });
  afterAll(async () => {
    await forger.close();
    await station.close();
  });

  async function come(user: string, sent: Sent, refused: boolean): Promise<Came> {
    const head = station.auditHead();
    const said = await answered(user, sent, refused);
    return { said, moved: station.auditHead() !== head };
  }

  async function answered(user: string, sent: Sent, refused: boolean): Promise<string> {
    if ('form' in sent) {
      const answer = Object(await forger.send(user, sent.form, sent.state, sent.values));
      return Object.values<string>(answer.errors ?? {}).join();
    }
    const value = typeof sent.value === 'string' ? sent.value : JSON.stringify(sent.value);
    if (refused) return forger.ask(user, sent.press, value);
    await forger.tap(user, sent.press, value);
    return '';
  }

  const personOf = (id: string | null): Person | undefined =>
    station.organisation.people.find((one) => one.id === id);

  const refusalSaid = (refusal: Refusal): RegExp => {
    const exactly = (text: string) => new RegExp(`^${text}$`);
    if (refusal === 'not-yours') return exactly(`(?:${notYours}|${notYoursTo('sun-xiaomei', '高云')})`);
    if (refusal === 'second-person') return exactly(zh.payout.another);
    return new RegExp(`^(?:${zh.refusal[refusal]}|.+已于3月5日.+，本次操作未记录。)$`);
  };

  const payoutDeeds: Record<
    Exclude<PayoutAct, 'prepare'>,
    [(of: Payout) => Sent, becomes: Payout['status'] | null]
  > = {
    check: [({ id }) => ({ press: press.payoutCheck, value: { payout: id } }), 'checked'],
    approve: [({ id }) => ({ press: press.payoutApprove, value: { payout: id } }), 'approved'],
    pay: [
      ({ id }) => ({
        form: modal.payoutPay,
        state: { payout: id },
        values: { [field.date]: day('2025-03-05') },
      }),
      'paid',
    ],
    cancel: [
      ({ id }) => ({
        form: modal.payoutCancel,
        state: { payout: id },
        values: { [field.words]: typed('有误') },
      }),
      'cancelled',
    ],
    see: [({ id }) => ({ press: press.payoutSee, value: { payout: id } }), null],
    'take-sheet': [({ id }) => ({ press: press.payoutSheet, value: { payout: id, paper: 'bank' } }), null],
  };

  it.each(Object.keys(payoutPolicy).filter((act): act is keyof typeof payoutDeeds => act in payoutDeeds))(
    '发放 %s: everybody, in every status, as the policy says',
    async (act) => {
      const wrong: string[] = [];
      const [sends, becomes] = payoutDeeds[act];
      for (const status of payoutStatuses)
        for (const [name, [user, id]] of Object.entries(comers)) {
          const payout = await placePayout(station, status);
          const person = personOf(id);
          const ruling = person && permitPayout(act, payout, person, station.organisation);
          // One's own step, come again, is answered as the first time.
          const again = payout.steps.some((step) => step.act === act && step.by === id);
          const { said, moved } = await come(user, sends(payout), !ruling?.ok);
          const now = (await station.books.payout(payout.id))?.status;
          const wanted = ruling?.ok ? (becomes ?? status) : status;
          const right = !ruling
            ? said === unknown && !moved
            : ruling.ok
              ? said === '' && moved === (act !== 'see')
              : (again || refusalSaid(ruling.refusal).test(said)) && !moved;
          if (!right || now !== wanted) wrong.push(`${act} ${status} ${name}: ${said}, ${now}, ${moved}`);
        }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  type Placed = Awaited<ReturnType<typeof placeBulletin>>;
  const bulletinDeeds: Record<StationBulletinAct, [(of: Placed) => Sent, becomes: Placed['status']]> = {
    draft: [
      ({ period, revision }) => ({
        form: modal.bulletin,
        state: { period, revision },
        values: { [field.words]: typed('说明') },
      }),
      'draft',
    ],
    submit: [(of) => ({ press: press.submitBulletin, value: seenAs(of) }), 'submitted'],
    approve: [(of) => ({ press: press.approveBulletin, value: seenAs(of) }), 'approved'],
    return: [
      (of) => ({ form: modal.bulletinReturn, state: seenAs(of), values: { [field.words]: typed('请核对') } }),
      'draft',
    ],
    publish: [(of) => ({ press: press.publishBulletin, value: seenAs(of) }), 'published'],
    see: [({ period }) => ({ press: press.seeBulletin, value: { period } }), null],
  };
  const seenAs = ({ period, revision }: Placed) => ({ period, revision: revision || 1 });

  it.each(Object.keys(bulletinDeeds).filter((act): act is StationBulletinAct => act in bulletinDeeds))(
    '通报 %s: everybody, in every status, as the policy says',
    async (act) => {
      const wrong: string[] = [];
      const [sends, becomes] = bulletinDeeds[act];
      for (const status of act === 'draft' ? [null, ...stationBulletinStatuses] : stationBulletinStatuses)
        for (const [name, [user, id]] of Object.entries(comers)) {
          const placed = await placeBulletin(station, status);
          const person = personOf(id);
          const ruling = person && permitBulletin(act, status && { status }, person);
          const { said, moved } = await come(user, sends(placed), !ruling?.ok);
          const now = (await station.books.stationBulletin(placed.period))?.status ?? null;
          const wanted = ruling?.ok ? (becomes ?? status) : status;
          const right = !ruling
            ? said === unknown && !moved
            : ruling.ok
              ? said === '' && moved === (act !== 'see')
              : refusalSaid(ruling.refusal).test(said) && !moved;
          if (!right || now !== wanted) wrong.push(`${act} ${status} ${name}: ${said}, ${now}, ${moved}`);
        }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  it.each(Object.entries(comers))('%s prepares and confirms as he may', async (_name, [user, id]) => {
    const person = personOf(id);
    const office = person?.roles.some((role) => role === 'clerk' || role === 'director') ?? false;
    const refusedAs = person ? notYoursTo(id, '高云') : unknown;
    const tries: [Sent, may: boolean, otherwise: string][] = [
      // Nothing is there to be paid, or confirmed: whoever may is told so.
      [
        { form: modal.payoutPrepare, state: {}, values: { [field.reach]: chosen('all') } },
        office,
        zh.refusal['nothing-to-pay'],
      ],
      [
        {
          form: modal.confirmAdoptions,
          state: { page: 0 },
          values: { [field.adoptions]: ticked('a1', '__proto__') },
        },
        office,
        zh.refusal['no-such-adoption'],
      ],
    ];
    for (const [sent, may, otherwise] of tries) {
      const { said, moved } = await come(user, sent, true);
      expect(said).toBe(may ? otherwise : refusedAs);
      expect(moved).toBe(false);
    }
  });

  const evil = [-1, 0, 1e308, 1.5, '__proto__', '', null, [], {}, '../../x', 'x'.repeat(5000)];
  it.each([
    ...evil.flatMap((id): [string, string, unknown][] =>
      [press.payoutCheck, press.payoutApprove, press.payoutSee, press.payoutPay, press.payoutCancel].map(
        (name) => ['U01ZHOU', name, { payout: id }],
      ),
    ),
    ...evil.flatMap((revision): [string, string, unknown][] => [
      ['U01ZHOU', press.approveBulletin, { period: '2025-03', revision }],
      ['U05SUN', press.publishBulletin, { period: revision, revision: 1 }],
    ]),
    ['U01ZHOU', press.payoutSheet, { payout: 'placed-1', paper: '__proto__' }],
    ['U04CHEN', press.confirmPage, { page: -1 }],
    ['U04CHEN', press.payoutCheck, 'not json'],
  ])('%s, pressing %s with %j, moves nothing and is answered', async (user, name, value) => {
    const before = await station.kept();
    expect(await forger.ask(user, name, typeof value === 'string' ? value : JSON.stringify(value))).not.toBe(
      '',
    );
    expect(await station.kept()).toEqual(before);
  });

  it.each(['2025-03-04', '2025-03-06', '9999-12-31', '0000-00-00', '2025-02-31'])(
    'pays no batch on %s',
    async (on) => {
      const { id } = await placePayout(station, 'approved');
      const before = await station.kept();
      const said = await forger.send('U10HE', modal.payoutPay, { payout: id }, { [field.date]: day(on) });
      expect(said).toMatchObject({ response_action: 'errors' });
      expect(await station.kept()).toEqual(before);
    },
  );

  it('says of an older bulletin that it has changed', async () => {
    const { period } = await placeBulletin(station, 'submitted');
    const said = await forger.ask('U01ZHOU', press.approveBulletin, JSON.stringify({ period, revision: 2 }));
    expect(said).toBe(zh.refusal['text-changed']);
    expect((await station.books.stationBulletin(period))?.status).toBe('submitted');
  });
});
