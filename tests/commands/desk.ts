import type { Answer, FormDoor, Visit } from '#commands/answer';
import type { FormValues } from '#commands/fields';
import { field } from '#commands/ids';
import { openStore } from '#db/open';
import { compareTexts } from '#documents/compare-texts';
import type { Incident } from '#domain/incident';
import { addDays, localDate } from '#domain/instant';
import type { Consequences } from '#domain/material';
import type { Organisation } from '#domain/organisation';
import type { Payout } from '#domain/payout';
import type { PersonId } from '#domain/person';
import type { Report } from '#domain/report';
import type { Ruling } from '#domain/ruling';
import type { Solicitation } from '#domain/solicitation';
import { everyJob } from '#jobs/every-job';
import { marks } from '#operations/marks';
import { presets } from '#organisation/presets';
import type { Books } from '#ports/books';
import type { NativeRef } from '#ports/messenger';
import { closePeriods } from '#services/close-periods';
import type { Recipient } from '#services/give-award';
import type { Needs } from '#services/needs';
import { makeServices } from '#services/services';
import { wordsIn } from '#text/catalogue';
import { givingByHand } from '../flow/award-rules.ts';
import { demoStation, names } from '../flow/station.ts';
import { noFiles } from '../services/no-files.ts';

/** The doors of the house without a chat: real services over a database in memory, on a clock that stands still. */
export interface Desk {
  organisation: Organisation;
  visit(person: PersonId): Visit;
  /** A piece of 赵磊's, approved and edited as far as asked. */
  piece(
    title: string,
    body: string,
    until: 'pending-sign' | 'returned' | 'registered' | 'ready',
  ): Promise<Report>;
  /** A registered piece, edited by the office: its second text. */
  edited(title: string, body: string): Promise<Report>;
  /** Where the sign card of a report's first task stands, once everything is said that waits to be said. */
  card(report: string): Promise<NativeRef>;
  /** A piece of 赵磊's that its leader agreed to by telephone, its paper still to come; its id. */
  called(title: string): Promise<string>;
  /** A piece sent up to every body at once. */
  sent(title: string, body: string): Promise<Report>;
  /** A piece sent up and then adopted by as many issues of 市公路处's paper; its id, and that of one adoption. */
  adopted(title: string, body: string, times: number): Promise<{ report: string; adoption: string }>;
  /** A piece that another was merged into, open for editing with the joined words. */
  merged(title: string, body: string): Promise<Report>;
  /** 约稿 of the office's, to every unit. */
  solicitation(topic: string): Promise<Solicitation>;
  /** 意见建议 of 赵磊's, open; what the buttons on its card carry. */
  suggestion(words: string): Promise<string>;
  /** A month, closed. */
  closed(month: string): Promise<void>;
  /** 通报核对 of these pasted words, begun by 孙晓梅; its id. */
  check(words: string): Promise<string>;
  /** An urgent matter of 赵磊's, just entered. */
  incident(matter: string, body?: string): Promise<Incident>;
  /** 嘉奖 of a piece, or of a unit; its id. */
  awarded(to: Recipient, reason: string): Promise<string>;
  /** A piece of 赵磊's that every body adopted, confirmed and not yet paid. */
  payable(title: string): Promise<void>;
  /** A batch of 稿酬 for a piece of 赵磊's, prepared, or as far as 财务 has it. */
  payout(title: string, until: 'draft' | 'approved'): Promise<Payout>;
  close(): Promise<void>;
}

const closed = {
  road: 'trunk' as const,
  route: 'S210',
  stake: 'K12+300',
  cause: '塌方',
  measures: '',
  losses: '',
  expectedOpening: null,
  actualOpening: null,
};

const AT = Date.parse('2025-03-05T02:00:00Z');

/** Its books can be built wrong. */
export async function openDesk(wrongly?: (books: Books) => Books): Promise<Desk> {
  const store = await openStore(':memory:', { hash: marks.hash, now: () => AT });
  const organisation = givingByHand(await demoStation());
  await store.organisations.replace(organisation, null, 'test');
  const kept = store.books(organisation.station.id);
  const books = wrongly?.(kept) ?? kept;
  const needs: Needs = {
    books,
    organisation: () => Promise.resolve(organisation),
    organisations: store.organisations,
    clock: { now: () => AT },
    marks,
    compare: compareTexts,
    presets: () => Promise.resolve(presets()),
    uploads: { bytes: () => Promise.resolve({ ok: false, why: 'unreachable' }) },
    files: noFiles,
  };
  const jobs = everyJob(needs);
  let checks = 0;
  const services = makeServices(needs, jobs);
  /** What stands there already was looked at before. */
  const passed = makeServices(needs, jobs, {
    check: () => Promise.resolve({ ok: true, value: { hints: null, follows: null } }),
    repeat: () => Promise.resolve(null),
  });
  const person = (id: PersonId) => {
    const found = organisation.people.find((one) => one.id === id);
    if (!found) throw new Error(`nobody is called ${id}`);
    return found;
  };
  const desk: Desk = {
    organisation,
    visit: (id) => ({
      person: person(id),
      arrival: `press-of-${id}`,
      organisation,
      services,
      words: wordsIn('zh-CN'),
      now: AT,
      today: localDate(AT, organisation.zone),
      names,
    }),
    piece: async (title, body, until) => {
      const manuscript = { title, body, type: 'general' as const, eventDate: '2025-03-05' };
      const writer = person('zhao-lei');
      const clerk = person('sun-xiaomei');
      const { id, text } = allowed(
        await passed.submitReport(marks.fresh(), manuscript, { unit: 'general' }, writer),
      );
      const decision = { task: 1, hash: text.hash, words: '同意报送。' };
      if (until === 'returned') allowed(await services.returnReport(id, 'wang-zhiyuan', decision));
      if (until === 'registered' || until === 'ready')
        allowed(await services.approveReport(id, 'wang-zhiyuan', decision));
      if (until === 'ready') {
        allowed(await services.claimReport(id, clerk));
        allowed(
          await services.saveEdit(
            id,
            clerk,
            manuscript,
            { hash: text.hash, told: { reasons: [], signer: null } },
            marks.fresh(),
          ),
        );
      }
      const report = await books.report(id);
      if (!report) throw new Error('the piece was not kept');
      return report;
    },
    edited: async (title, body) => {
      const { id, text } = await desk.piece(title, body, 'registered');
      const clerk = person('sun-xiaomei');
      allowed(await services.claimReport(id, clerk));
      const save = (told: Consequences) =>
        services.saveEdit(
          id,
          clerk,
          { ...text, title: `${title}改` },
          { hash: text.hash, told },
          marks.fresh(),
        );
      const first = await save({ reasons: [], signer: null });
      return allowed(!first.ok && 'comes' in first ? await save(first.comes) : first);
    },
    card: async (report) => {
      const outbox = store.outbox(organisation.station.id);
      for (let rows = await outbox.claim(AT, 100); rows.length > 0; rows = await outbox.claim(AT, 100))
        for (const row of rows) await outbox.sent(row, { channel: 'D1', message: String(row.id) }, AT);
      const ref = await outbox.ref(`sign:${report}:1:wang-zhiyuan`);
      if (!ref) throw new Error(`no card of ${report}`);
      return ref;
    },
    called: async (title) => {
      const manuscript = { title, body: '正文', type: 'general' as const, eventDate: '2025-03-05' };
      const sent = { unit: 'general' };
      const { id, text } = allowed(
        await passed.submitReport(marks.fresh(), manuscript, sent, person('zhao-lei')),
      );
      const given = {
        signer: 'wang-zhiyuan',
        way: 'phone' as const,
        date: '2025-03-05',
        words: '同意',
        hash: text.hash,
        place: '',
      };
      allowed(await services.enterPaperSignature(id, person('sun-xiaomei'), given, marks.fresh()));
      return id;
    },
    solicitation: async (topic) => {
      const units = organisation.units.map(({ id }) => id);
      const wanted = { topic, body: null, units, dueAt: AT + 86_400_000, note: topic };
      return allowed(await services.solicitReports(marks.fresh(), wanted, person('sun-xiaomei')));
    },
    suggestion: async (words) => {
      const { id } = allowed(await services.suggest(marks.fresh(), words, person('zhao-lei')));
      return JSON.stringify({ suggestion: id });
    },
    closed: async (month) => {
      await needs.books.keep(await closePeriods(needs)({ slot: month, at: AT }));
    },
    check: async (words) => {
      // Of days of its own, so that none takes the place of another.
      checks += 1;
      const days = { from: '2025-01-01', until: addDays('2025-04-01', checks) };
      const form = { file: null, words, replaces: false, body: 'shi-gonglu-chu', ...days };
      return allowed(await services.startCheck(marks.fresh(), person('sun-xiaomei'), form));
    },
    incident: async (matter, body = '边坡塌方。') => {
      const form = {
        kind: 'road-closure' as const,
        unit: 'general',
        matter,
        place: 'K12+300',
        eventAt: AT,
        knownAt: AT,
        duty: 'zhao-lei',
        leader: 'wang-zhiyuan',
        closure: { ...closed, cause: body.slice(0, 200) },
        manuscript: { title: matter, body, type: 'general' as const, eventDate: '2025-03-05' },
        draft: null,
        registerOnly: null,
      };
      const kept = allowed(await passed.reportUrgent(marks.fresh(), form, person('zhao-lei')));
      return kept.incident;
    },
    sent: async (title, body) => {
      const { id } = await desk.piece(title, body, 'ready');
      const bodies = organisation.bodies.map((one) => one.id);
      const form = { bodies, date: '2025-03-05', number: null, way: 'system' as const };
      return allowed(await services.dispatchReport(marks.fresh(), id, person('sun-xiaomei'), form));
    },
    adopted: async (title, body, times) => {
      const { id } = await desk.sent(title, body);
      for (let n = 1; n <= times; n += 1) {
        const form = {
          uses: [{ body: 'shi-gonglu-chu', carrier: title.slice(0, 60), issue: `第${n}期` }],
          kind: null,
          genre: 'research' as const,
          date: '2025-03-05',
          titlePrinted: title.slice(0, 100),
          instruction: { level: 'city' as const, date: '2025-03-05', reference: title.slice(0, 60) },
        };
        allowed(await services.recordAdoption(marks.fresh(), id, person('sun-xiaomei'), form));
      }
      const [first] = await books.adoptions(id);
      return { report: id, adoption: first?.id ?? '' };
    },
    merged: async (title, body) => {
      const { id } = await desk.piece(title, body, 'registered');
      const { id: other } = await desk.piece(title, body, 'registered');
      return allowed(
        await services.mergeReports(id, [other], person('sun-xiaomei'), '合写一篇', marks.fresh()),
      );
    },
    awarded: async (to, reason) => {
      const form = { rule: 'best', date: '2025-03-05', reason };
      return allowed(await services.giveAward(marks.fresh(), to, form, person('chen-li'))).award.id;
    },
    payable: async (title) => {
      const { id: report } = await desk.sent(title, title);
      const uses = organisation.bodies.map(({ id }) => ({ body: id, carrier: '公路信息', issue: '' }));
      const form = { uses, genre: 'news' as const, date: '2025-03-05', titlePrinted: null };
      const what = { ...form, kind: null, instruction: null };
      allowed(await services.recordAdoption(marks.fresh(), report, person('sun-xiaomei'), what));
      const adoptions = (await books.adoptions(report)).map((one) => ({
        ...one,
        status: 'confirmed' as const,
      }));
      await books.keep({ adoptions, audit: [] });
    },
    payout: async (title, until) => {
      await desk.payable(title);
      const clerk = person('sun-xiaomei');
      const payout = allowed(await services.preparePayout(marks.fresh(), 'all', clerk));
      if (until === 'draft') return payout;
      allowed(await services.decidePayout('check', payout.id, person('chen-li')));
      return allowed(await services.decidePayout('approve', payout.id, person('zhou-jianguo')));
    },
    close: () => store.close(),
  };
  return desk;
}

function allowed<T>(ruling: Ruling<T, string>): T {
  if (!ruling.ok) throw new Error(ruling.refusal);
  return ruling.value;
}

/** The form that an answer opens or draws anew. */
export function formIn(answer: Answer) {
  if (answer.do !== 'open' && answer.do !== 'update')
    throw new Error(`no form, but: ${JSON.stringify(answer)}`);
  return answer.view;
}

/** `/report` as it comes back filled in, and sent once. */
export function filledReport({ title, body }: { title: string; body: string }): Parameters<FormDoor>[1] {
  const text = (value: string) => ({ type: 'plain_text_input', value });
  const picked = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });
  const values: FormValues = {
    [field.title]: { [field.title]: text(title) },
    [field.body]: { [field.body]: text(body) },
    [field.type]: { [field.type]: { type: 'radio_buttons', selected_option: picked('general') } },
    [field.eventDate]: { [field.eventDate]: { type: 'datepicker', selected_date: '2025-03-05' } },
    [field.declaration]: { [field.declaration]: { type: 'checkboxes', selected_options: [picked('yes')] } },
  };
  return { values, state: '{}', arrival: marks.fresh() };
}

/** `/adopt` as it comes back filled in, for a piece and these bodies. */
export function filledAdoption(report: string, bodies: string[]): Parameters<FormDoor>[1] {
  const picked = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });
  const text = (value: string) => ({ type: 'plain_text_input', value });
  const values: FormValues = {
    [field.report]: { [field.report]: { type: 'external_select', selected_option: picked(report) } },
    [field.bodies]: {
      [field.bodies]: { type: 'multi_static_select', selected_options: bodies.map(picked) },
    },
    [field.carrier]: { [field.carrier]: text('公路信息') },
    [field.issue]: { [field.issue]: text('第3期') },
    [field.date]: { [field.date]: { type: 'datepicker', selected_date: '2025-03-05' } },
  };
  return { values, state: '{}', arrival: marks.fresh() };
}
