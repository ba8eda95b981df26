import { dispatchTurns } from '#domain/dispatch-turn';
import type { LocalDate } from '#domain/instant';
import { addDays, localDate } from '#domain/instant';
import type { Consequences } from '#domain/material';
import type { Organisation } from '#domain/organisation';
import type { Person } from '#domain/person';
import type { Report, ReportStatus, ReportType } from '#domain/report';
import type { Change } from '#ports/change';
import { type Check, checksOf } from '#services/check-report';
import type { Needs } from '#services/needs';
import { makeServices, type Services } from '#services/services';
import { AT } from '../domain/station.ts';
import { cast, historyStation, leaders, type Manner } from './history-station.ts';
import { type House, openHouse } from './house.ts';

/** What people do to pieces, in any order; most of it is refused. */
export const acts = [
  'onward',
  'submit',
  'submit-together',
  'resubmit',
  'withdraw',
  'approve',
  'reject',
  'return',
  'undo',
  'pass-on',
  'retype',
  'enter-signature',
  'place-paper',
  'ask-withdrawal',
  'answer-withdrawal',
  'claim',
  'edit',
  'office-return',
  'keep',
  'take-over',
  'merge',
  'mark-duplicate',
  'dispatch',
  'turn',
  'adopt',
  'confirm-adoption',
  'correct-adoption',
  'void-adoption',
  'wait',
] as const;
type Act = (typeof acts)[number];

/** 「onward」: what leads a piece up its way from where it stands. */
const onward: Record<ReportStatus, Act> = {
  'pending-sign': 'approve',
  returned: 'resubmit',
  registered: 'claim',
  editing: 'edit',
  'pending-resign': 'approve',
  ready: 'dispatch',
  dispatched: 'adopt',
  closed: 'adopt',
  kept: 'claim',
  rejected: 'submit',
  withdrawn: 'submit-together',
  'merged-into': 'submit',
  'duplicate-of': 'submit',
};

/** One step: who tries what with which piece; `turn` settles what is left open. */
export interface Step {
  act: Act;
  piece: number;
  who: number;
  turn: number;
  /** Whether he is one who could be expected to do it. */
  apt: boolean;
  /** The same arrival comes twice. */
  again: boolean;
  /** It happens at the moment of the step that follows. */
  beside: boolean;
}

export interface History {
  manner: Manner;
  steps: Step[];
}

/** The services of a build, sound or not. */
export type Build = (needs: Needs) => Services;

/** Hints and repeats are another test's matter: here every manuscript is taken, as a 续报 where it says so. */
const takenAll: Check = (_manuscript, _as, { follows }) =>
  Promise.resolve({ ok: true, value: { hints: null, follows } });
export const sound: Build = (needs) => makeServices(needs, [], { ...checksOf(needs), check: takenAll });

/** What a history left behind: the house, and every change that was kept, first to last. */
export interface Played {
  house: House;
  services: Services;
  organisation: Organisation;
  manner: Manner;
  changes: Change[];
  /** Arrivals that came twice and had an effect the second time. */
  repeated: string[];
}

/** Each is another's with one change: a word, two numbers, a rank in Han numerals, two names that change places. */
const bodies = [
  '养护股投入12人，修补三级公路坑槽340平方米，恢复通行3公里，由second同志施工，由third同志验收，群众反映良好。',
  '养护股投入12人，修补三级公路坑槽340平方米，恢复通行3公里，由second同志施工，由third同志验收，群众反映很好。',
  '养护股投入15人，修补三级公路坑槽340平方米，恢复通行4公里，由second同志施工，由third同志验收，群众反映良好。',
  '养护股投入12人，修补二级公路坑槽340平方米，恢复通行3公里，由second同志施工，由third同志验收，群众反映良好。',
  '养护股投入12人，修补三级公路坑槽340平方米，恢复通行3公里，由third同志施工，由second同志验收，群众反映良好。',
];
const superiors = ['division', 'transport', 'city', 'province'];
const kinds = ['single', 'merged', 'special', 'brief'] as const;

const at = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('an empty list has nothing to choose');
  return found;
};

/** Plays a history through the services of a build, over a store in memory. */
export async function playHistory({ manner, steps }: History, build: Build = sound): Promise<Played> {
  const organisation = historyStation(manner);
  const house = await openHouse(AT, organisation);
  const { books } = house.needs;
  const changes: Change[] = [];
  const recording: Needs = {
    ...house.needs,
    books: {
      ...books,
      keep: async (change) => {
        const kept = await books.keep(change);
        if (kept.ok) changes.push(change);
        return kept;
      },
    },
  };
  if (manner.delegated) await recording.books.keep(away());
  const services = build(recording);
  const pieces: string[] = [];
  const repeated: string[] = [];
  let now = AT;

  const today = () => localDate(now, organisation.zone);

  async function step(step: Step, number: number): Promise<void> {
    if (step.act === 'wait') {
      now += (step.turn % 40) * 12 * 3_600_000 + 60_000;
      house.set(now);
      return;
    }
    const id = pieces.length > 0 ? at(pieces, step.piece) : '';
    const report = await books.report(id);
    const next = report ? onward[report.status] : 'submit';
    const one = step.act === 'onward' ? { ...step, act: next } : step;
    if (one.act !== 'submit' && one.act !== 'submit-together' && !report) return;
    const act = () => perform(one, number, report);
    await act();
    if (!one.again) return;
    const before = (await house.store.auditChain(organisation.station.id)).length;
    await act();
    const after = (await house.store.auditChain(organisation.station.id)).length;
    if (after !== before) repeated.push(`${one.act} ${number}`);
  }

  async function perform(one: Step, number: number, report: Report | null): Promise<void> {
    const { act, turn } = one;
    const arrival = `v${number}`;
    if (act === 'submit' || act === 'submit-together' || !report) {
      const by = at(
        cast.filter(({ roles }) => one.apt || roles.includes('correspondent')),
        one.who,
      );
      const together = act === 'submit-together';
      const others = cast.filter(({ id }) => id !== by.id).map(({ id }) => id);
      const coWriters = together ? others.slice(turn % 4, (turn % 4) + 1 + (turn % 3)) : [];
      const coUnits =
        together && turn % 2 === 0 ? ['roads', 'safety'].filter((unit) => unit !== by.unit) : [];
      const follows = turn % 9 === 0 ? (pieces[0] ?? null) : null;
      const words = {
        title: `第${number}件事`,
        body: at(bodies, turn),
        type: typeOf(turn),
        eventDate: today(),
      };
      const authorship = {
        entry: null,
        coWriters,
        shares: sharesFor([by, ...named(coWriters)], turn),
        coUnits,
      };
      const given = { reason: '', follows, shown: [] };
      const sent = await services.submitReport(arrival, words, { unit: by.unit, authorship, given }, by);
      if (sent.ok && !pieces.includes(sent.value.id)) pieces.push(sent.value.id);
      return;
    }
    await toPiece(services, one, { arrival, report, today: today(), others: pieces });
  }

  for (let n = 0; n < steps.length; n += 1) {
    const [one, next] = [steps[n], steps[n + 1]];
    if (!one) continue;
    now += 1000;
    house.set(now);
    if (one.beside && next && next.act !== 'wait') {
      const [first, second] = [
        { ...one, again: false },
        { ...next, again: false },
      ];
      await Promise.all([step(first, n), step(second, n + 1)]);
      n += 1;
    } else await step(one, n);
  }
  return { house, services, organisation, manner, changes, repeated };
}

const named = (ids: string[]): Person[] => cast.filter(({ id }) => ids.includes(id));
const typeOf = (turn: number): ReportType => (turn % 3 === 0 ? 'problem' : 'general');

/** Odd shares, so that the last cent has to go somewhere. */
const sharesFor = (writers: Person[], turn: number): string =>
  turn % 2 === 0 || writers.length === 1
    ? ''
    : writers.map(({ name }, index) => `${name}${1 + ((turn + index * 3) % 7)}`).join('，');

/** The deputy is away the whole year, and his peer signs for him. */
const away = (): Change => ({
  delegations: [
    {
      id: 'd1',
      principal: 'deputy',
      delegate: 'peer',
      scope: 'all',
      from: '2025-01-01',
      until: '2026-12-31',
      by: 'deputy',
      at: AT,
      endedAt: null,
    },
  ],
  audit: [{ at: AT, actor: 'deputy', action: 'delegate', subject: 'd1', detail: {} }],
});

/** What an adoption says, whatever body it is by. */
const factsOf = (turn: number, today: LocalDate) => ({
  kind: at(kinds, turn),
  genre: 'news' as const,
  date: addDays(today, -(turn % 45)),
  titlePrinted: null,
  instruction: null,
});
const useOf = (turn: number) => ({ carrier: '公路信息', issue: `第${turn % 5}期` });

/** Everything but a first submit: what is pressed or sent about a piece. */
async function toPiece(
  services: Services,
  { act, who, turn, apt }: Step,
  { arrival, report, today, others }: { arrival: string; report: Report; today: LocalDate; others: string[] },
): Promise<unknown> {
  const { id, text, task } = report;
  const writers = named(report.writers.map(({ person }) => person));
  const able = (those: Person[]): Person => at(apt && those.length > 0 ? those : cast, who);
  const asked = task.signer === null ? [] : [task.signer];
  const signer = able(named(asked)).id;
  const clerk = able(
    cast.filter(({ roles }) => roles.some((role) => role === 'clerk' || role === 'director')),
  );
  const author = able(writers);
  const late = !apt && turn % 3 === 0;
  const pressed = {
    task: late ? Math.max(1, task.number - 1) : task.number,
    hash: !apt && turn % 5 === 0 ? 'other' : text.hash,
    words: '照办',
  };
  const manuscript = { ...text, body: at(bodies, turn), type: turn % 5 === 0 ? typeOf(turn) : text.type };
  const other = text.type === 'problem' ? 'general' : 'problem';
  const given = {
    signer: at(leaders, turn),
    way: turn % 2 === 0 ? ('paper' as const) : ('phone' as const),
    date: today,
    words: '同意',
    hash: pressed.hash,
    place: turn % 2 === 0 ? '档案柜' : '',
  };
  switch (act) {
    case 'resubmit':
      return services.resubmitReport(arrival, id, manuscript, author.id);
    case 'withdraw':
      return services.withdrawReport(id, author.id);
    case 'approve':
      return services.approveReport(id, signer, pressed, turn % 2 === 0 ? arrival : undefined);
    case 'reject':
      return services.rejectReport(id, signer, pressed, arrival);
    case 'return':
      return services.returnReport(id, signer, pressed, arrival);
    case 'undo':
      return services.undoApproval(id, signer, pressed.task);
    case 'pass-on':
      return services.passOnReport(id, signer, pressed, at(leaders, turn), arrival);
    case 'retype':
      return services.retypeReport(
        id,
        { type: other, hash: pressed.hash, words: '' },
        able(named(asked)),
        arrival,
      );
    case 'enter-signature':
      return services.enterPaperSignature(id, clerk, given, arrival);
    case 'place-paper':
      return services.placeSignedPaper(id, clerk, '档案柜', arrival);
    case 'ask-withdrawal':
      return services.requestWithdrawal(id, author.id);
    case 'answer-withdrawal':
      return services.settleWithdrawal(id, turn % 2 === 0 ? clerk : able(named(asked)), turn % 3 === 0);
    case 'claim':
      return services.claimReport(id, clerk);
    case 'edit': {
      const holder = able(named(report.lock ? [report.lock.by] : []));
      const edited = { ...text, body: at(bodies, turn) };
      const words = turn % 4 === 0 ? text : edited;
      const save = (told: Consequences) =>
        services.saveEdit(id, holder, words, { hash: pressed.hash, told }, arrival);
      // Who was not told what saving brings reads it and saves again.
      const first = await save({ reasons: [], signer: null });
      return !first.ok && 'comes' in first ? save(first.comes) : first;
    }
    case 'take-over':
      return services.claimReport(id, clerk, report.lock ?? undefined);
    case 'merge':
      return services.mergeReports(id, [at(others, turn)], clerk, '同一件事', arrival);
    case 'mark-duplicate':
      return services.markDuplicate(id, at(others, turn), clerk, '已有此稿', arrival);
    case 'turn': {
      const sent = await services.readReport(id, clerk);
      const dispatch = sent.ok ? (sent.value.dispatches.at(-1)?.id ?? '') : '';
      const kind = at(dispatchTurns, turn);
      return services.turnDispatch(arrival, id, clerk, {
        dispatch,
        kind,
        date: today,
        number: '1',
        reason: '更正',
      });
    }
    case 'office-return':
      return services.returnByOffice(id, clerk, '请核实', arrival);
    case 'keep':
      return services.keepReport(id, clerk, '留作资料', arrival);
    case 'dispatch': {
      const form = { bodies: [at(superiors, turn)], date: today, number: null, way: 'system' as const };
      return services.dispatchReport(arrival, id, clerk, form);
    }
    case 'adopt': {
      const bodies = superiors.slice(turn % 4, (turn % 4) + 1 + (turn % 2));
      const uses = bodies.map((body) => ({ ...useOf(turn), body }));
      return services.recordAdoption(arrival, id, clerk, { ...factsOf(turn, today), uses });
    }
    case 'confirm-adoption':
    case 'correct-adoption':
    case 'void-adoption': {
      const known = await services.readAdoptions(id, clerk);
      const all = known.ok ? known.value.adoptions : [];
      // Mostly the latest, sometimes one that was settled long since.
      const adoption = (turn % 3 === 0 ? all[turn % all.length] : all.at(-1))?.id ?? '';
      if (act === 'confirm-adoption') return services.confirmAdoptions(arrival, [adoption], clerk);
      if (act === 'void-adoption') return services.voidAdoption(arrival, adoption, clerk, '登记有误');
      const right = {
        ...factsOf(turn, today),
        ...useOf(turn),
        body: at(superiors, turn),
        reason: '登记有误',
      };
      return services.correctAdoption(arrival, adoption, clerk, right);
    }
    case 'onward':
    case 'submit':
    case 'submit-together':
    case 'wait':
      return undefined;
  }
}
