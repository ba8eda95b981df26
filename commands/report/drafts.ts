import type { KnownBlock, ModalView } from '@slack/types';
import type { Draft } from '#domain/draft';
import { type CommandDoor, open, type PressDoor, type Visit, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, button, header, note, paragraphs, plain } from '../kit.ts';
import { openUrgentPart } from '../urgent/urgent-drafts.ts';
import { carried, ofDraft } from '../values.ts';
import { reportForm } from './form.ts';
import { moreOf } from './more.ts';
import { draftParts, draftTitle, savedAt } from './offer.ts';
import { resumeRevision } from './revise.ts';
import { solicited } from './solicited.ts';

/** As many as one message shows with their buttons. */
const SHOWN = 12;

/** `/xinbao 草稿`: one's unsent drafts, each to be taken up again or deleted. */
export const showDrafts: CommandDoor = async (visit) => {
  const { words, services, person, names } = visit;
  const drafts = await services.myDrafts(person.id);
  if (drafts.length === 0) return whisper(words.drafts.none(names.report));
  const blocks = drafts.slice(0, SHOWN).flatMap((draft) => draftBlocks(visit, draft));
  return whisper(words.drafts.title, [header(words.drafts.title), ...blocks]);
};

/** A draft with what can be done with it. */
export function draftBlocks(visit: Visit, draft: Draft): KnownBlock[] {
  const { drafts, form } = visit.words;
  const value = { draft: draft.id };
  const confirm = {
    title: plain(drafts.drop),
    text: plain(drafts.dropSure),
    confirm: plain(drafts.drop),
    deny: plain(form.close),
  };
  return [
    ...paragraphs(drafts.line(draftTitle(visit, draft), savedAt(visit, draft))),
    ...(draft.report === null ? [] : [note(drafts.revising)]),
    ...(draft.urgent === null ? [] : [note(drafts.urgent(visit.words.urgent.stages[draft.urgent.stage]))]),
    ...actions(
      button(press.resume, drafts.resume, value),
      button(press.dropDraft, drafts.drop, value, { confirm }),
    ),
  ];
}

/** 「继续填写」: the form as it was left. */
export const resumeDraft: PressDoor = async (visit, value) => {
  const { draft: id } = carried(ofDraft, value);
  const drafts = await visit.services.myDrafts(visit.person.id);
  const draft = drafts.find((one) => one.id === id);
  if (!draft) return whisper(visit.words.drafts.gone);
  if (draft.report !== null) return resumeRevision(visit, draft.report, draft);
  if (draft.urgent !== null) return openUrgentPart(visit, draft.urgent, draft);
  return open(await draftForm(visit, draft));
};

/** The report form with all that a draft holds. */
export const draftForm = async (visit: Visit, draft: Draft): Promise<ModalView> => {
  const { id, entries } = draft;
  const solicitation = await solicited(visit, draft.solicitation);
  const more = moreOf(entries);
  const parts = draftParts(draft);
  return reportForm(visit, { draft: id, entries, parts, solicitation, ...(more && { more }) });
};

/** 「删除」. */
export const dropDraftPress: PressDoor = async ({ services, person, words }, value) => {
  await services.dropDraft(carried(ofDraft, value).draft, person.id);
  return whisper(words.drafts.dropped);
};
