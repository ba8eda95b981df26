import { zh } from '#text/zh';
import { officeClerk, signerOf } from '../demo-year/cast.ts';
import type { Piece, Step } from '../demo-year/plan.ts';
import { fillCard, pressCard, typeForm } from './acts.ts';
import { findMessage, type Stage } from './screen.ts';

/** A piece on its way: what the people call it now. */
export interface Played {
  piece: Piece;
  title: string;
  body: string;
  /** 来稿号 as the cards show it. */
  no: string;
}

type Status = keyof typeof zh.status;

/** 送审, until the writer's own message shows the number. */
export async function submitPiece(stage: Stage, piece: Piece): Promise<Played> {
  const writer = stage.as(piece.writer);
  const values = {
    title: piece.title,
    type: piece.type,
    body: piece.body,
    'event-date': piece.eventDate,
    declaration: ['yes'],
  };
  const no = await typeForm(stage, writer, '/report', { id: 'report.form', values }, async () => {
    const message = await findMessage(writer, `《${piece.title}》`);
    return message && /来稿(\d{4}-\d+)/.exec(JSON.stringify(message.blocks))?.[1];
  });
  return { piece, title: piece.title, body: piece.body, no };
}

/** One step of a piece's life, until its writer sees what came of it. */
export async function playStep(stage: Stage, played: Played, step: Step): Promise<Played> {
  const { piece } = played;
  const writer = stage.as(piece.writer);
  const signer = stage.as(signerOf(piece));
  const office = stage.as(officeClerk);
  const words = `来稿${played.no}`;
  const becomes = (status: Status) => seen(stage, played, status);
  const onCard = { words, action: '' };
  const inOffice = { words, channel: stage.office };

  switch (step.do) {
    case 'sign':
    case 'resign': {
      const done = becomes(step.do === 'sign' ? 'registered' : 'ready');
      const opinion = step.do === 'sign' ? step.opinion : undefined;
      if (opinion === undefined)
        await pressCard(stage, signer, { ...onCard, action: 'review.approve' }, done);
      else {
        const form = { id: 'review.opinion-form', values: { words: opinion } };
        await fillCard(stage, signer, { ...onCard, action: 'review.opinion' }, form, done);
      }
      return played;
    }
    case 'undo':
      await pressCard(stage, signer, { ...onCard, action: 'review.undo' }, becomes('pending-sign'));
      return played;
    case 'return': {
      const form = { id: 'review.return-form', values: { words: step.reason } };
      await fillCard(stage, signer, { ...onCard, action: 'review.return' }, form, becomes('returned'));
      return played;
    }
    case 'reject': {
      const form = { id: 'review.hold-form', values: { words: step.reason } };
      await fillCard(stage, signer, { ...onCard, action: 'review.hold' }, form, becomes('rejected'));
      return played;
    }
    case 'withdraw':
      await pressCard(stage, writer, { ...onCard, action: 'report.withdraw' }, becomes('withdrawn'));
      return played;
    case 'revise': {
      const next = { ...played, title: step.title, body: step.body };
      const values = { title: next.title, body: next.body, declaration: ['yes'] };
      const form = { id: 'report.revision', values };
      await fillCard(stage, writer, { ...onCard, action: 'report.revise' }, form, becomes('pending-sign'));
      return next;
    }
    case 'claim': {
      const form = async () =>
        (await office.views()).find(({ callback_id: id }) => id === 'office.edit-form');
      const view = await pressCard(stage, office, { ...inOffice, action: 'office.edit' }, form);
      await office.close(view.id);
      return played;
    }
    case 'edit': {
      const next = { ...played, title: step.title, body: step.body };
      const form = { id: 'office.edit-form', values: { title: next.title, body: next.body } };
      const card = { ...inOffice, action: 'office.edit' };
      await fillCard(stage, office, card, form, becomes(step.material ? 'pending-resign' : 'ready'));
      return next;
    }
    case 'dispatch': {
      const values = { date: step.date ?? step.at.slice(0, 10), ...(step.number && { number: step.number }) };
      const form = { id: 'office.dispatch-form', values };
      await fillCard(stage, office, { ...inOffice, action: 'office.dispatch' }, form, becomes('dispatched'));
      return played;
    }
    case 'keep': {
      const form = { id: 'office.keep-form', values: { words: step.reason } };
      const card = { ...inOffice, action: 'office.more', further: 'office.keep' };
      await fillCard(stage, office, card, form, becomes('kept'));
      return played;
    }
  }
}

/** The writer's message of this piece, once it shows a status. */
function seen(stage: Stage, { piece, no }: Played, status: Status): () => Promise<true | undefined> {
  const writer = stage.as(piece.writer);
  return async () =>
    (await findMessage(writer, `${zh.status[status]}｜`, { and: `来稿${no}）` })) ? true : undefined;
}
