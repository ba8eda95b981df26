import { periodName } from '#commands/bulletin/bulletin-sheet';
import { field, modal, press } from '#commands/ids';
import type { Person } from '#playground/person';
import type { SeenView } from '#playground/seen';
import { until } from '#playground/until';
import { zh } from '#text/zh';
import type { BookRow } from '../demo-year/rows.ts';
import { closeForms, fillCard, formOffering, pressCard, pressInForm } from './acts.ts';
import { findMessage, openForm, persist, type Stage, sendForm } from './screen.ts';

/** One step with the books (确认, 通报, 发放, 设定标准), until whoever is next sees it. */
export async function playBooks(stage: Stage, row: BookRow): Promise<void> {
  const person = stage.as(row.by);
  switch (row.do) {
    case 'confirm':
      return confirmAll(stage, person);
    case 'draft-bulletin':
      return draftBulletin(stage, person, row.period, row.remark);
    case 'approve-bulletin': {
      const words = zh.bulletin.review(periodName(zh, row.period));
      const next = () => officeCard(stage, person, row.period, press.publishBulletin);
      await pressCard(stage, person, { words, action: press.approveBulletin }, next);
      return;
    }
    case 'publish-bulletin': {
      const words = zh.bulletin.office(periodName(zh, row.period), zh.bulletin.states.approved);
      const title = zh.bulletin.named(periodName(zh, row.period));
      const published = () => findMessage(person, title, { channel: stage.team });
      await pressCard(
        stage,
        person,
        { words, channel: stage.office, action: press.publishBulletin },
        published,
      );
      return;
    }
    case 'prepare-payout':
      return preparePayout(stage, person, row.period);
    case 'check-payout': {
      const words = zh.payout.asked.draft;
      await pressCard(stage, person, { words, action: press.payoutCheck }, () =>
        findMessage(person, zh.payout.waits.approve),
      );
      return;
    }
    case 'approve-payout': {
      const words = zh.payout.asked.checked;
      await pressCard(stage, person, { words, action: press.payoutApprove }, () =>
        findMessage(person, zh.payout.waits.pay),
      );
      return;
    }
    case 'pay-payout': {
      const form = { id: modal.payoutPay, values: { [field.date]: row.at.slice(0, 10) } };
      const card = { words: zh.payout.asked.approved, action: press.payoutPay };
      await fillCard(stage, person, card, form, () => findMessage(person, zh.payout.asked.paid));
      return;
    }
    case 'set-rate':
      return setRate(stage, person, row.body, { [field.points]: row.points, [field.money]: row.yuan });
  }
}

/** The office's card of a bulletin, once it offers this. */
const officeCard = (stage: Stage, person: Person, period: string, action: string) =>
  findMessage(person, periodName(zh, period), { channel: stage.office, action });

/** 确认采用, a page after the other, until nothing waits any more. */
async function confirmAll(stage: Stage, director: Person): Promise<void> {
  const left = async () =>
    (await director.views()).find(({ callback_id: id }) => id === modal.confirmAdoptions);
  await persist(
    stage,
    `${director.id} confirms`,
    async () => {
      const form = await left();
      return form && ticksOf(form).length === 0 ? form : undefined;
    },
    async () => {
      await closeForms(director);
      await director.command('/xinbao 确认');
      for (let form = await until(left, Boolean); form && ticksOf(form).length > 0; form = await left())
        await sendForm(stage, director, form, { [field.adoptions]: ticksOf(form) });
    },
  );
  await closeForms(director);
}

/** What a form offers to tick. */
const ticksOf = ({ blocks }: SeenView): string[] =>
  blocks.flatMap((block) =>
    block.type === 'input' && block.element.type === 'checkboxes'
      ? block.element.options.map(({ value = '' }) => value)
      : [],
  );

/** 起草 from the card that says the quarter is closed, and 呈请审阅. */
async function draftBulletin(stage: Stage, clerk: Person, period: string, remark: string): Promise<void> {
  const words = periodName(zh, period);
  const value = JSON.stringify({ period });
  const card = { words, channel: stage.office, action: press.draftBulletin, value };
  const form = { id: modal.bulletin, values: { [field.words]: remark } };
  const drafted = () => formOffering(clerk, press.submitBulletin);
  await fillCard(stage, clerk, card, form, drafted);
  const waits = zh.bulletin.office(words, zh.bulletin.states.submitted);
  const submitted = () => findMessage(clerk, waits, { channel: stage.office });
  await persist(stage, `${clerk.id} submits ${period}`, submitted, () =>
    pressInForm(clerk, press.submitBulletin),
  );
  await closeForms(clerk);
}

/** 编制批次 of everything unpaid up to the quarter's end. */
async function preparePayout(stage: Stage, clerk: Person, quarter: string): Promise<void> {
  const list = async () => {
    await clerk.command('/xinbao 发放');
    const place = { action: press.payoutPrepare };
    const message = await until(() => findMessage(clerk, zh.payout.title, place), Boolean);
    if (message)
      await clerk.press({ channel: await clerk.dm(), ts: message.ts, action_id: press.payoutPrepare });
  };
  const form = await openForm(stage, clerk, modal.payoutPrepare, list);
  await persist(
    stage,
    `${clerk.id} prepares ${quarter}`,
    () => findMessage(clerk, zh.payout.waits.check),
    () => sendForm(stage, clerk, form, { [field.reach]: quarter }),
  );
  await closeForms(clerk);
}

/** 设定标准 of one body, until the list has nothing of it left. */
async function setRate(
  stage: Stage,
  director: Person,
  body: string,
  values: Record<string, string>,
): Promise<void> {
  const list = async () => {
    await closeForms(director);
    await director.command('/xinbao 待定');
    await until(() => formOffering(director, press.setRate), Boolean);
    await pressInForm(director, press.setRate, JSON.stringify({ body }));
  };
  const form = await openForm(stage, director, modal.rate, list);
  await persist(
    stage,
    `${director.id} sets the rate of ${body}`,
    async () => (await director.views()).find(({ blocks }) => JSON.stringify(blocks).includes(zh.rates.none)),
    () => sendForm(stage, director, form, values),
  );
  await closeForms(director);
}
