import type { KnownBlock } from '@slack/types';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { instead, nothing, type PressDoor } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, button, modalView, note, paragraphs } from '../kit.ts';
import { personName, refused, unitName } from '../say.ts';
import { carried, ofReport } from '../values.ts';

type Asked = Extract<Letter, { kind: 'withdrawal-asked' }>;

export const withdrawalLine = (words: Words, { report, organisation }: Asked): string =>
  words.signing.askedNews(
    unitName(organisation, report.unit),
    words.list(report.writers.map(({ person }) => personName(words, organisation, person))),
    report.text.title,
  );

/** 申请撤回, before the signer and the office: whoever answers first answers for both. */
export function withdrawalNews(words: Words, letter: Asked): KnownBlock[] {
  const value = { report: letter.report.id };
  return [
    ...paragraphs(withdrawalLine(words, letter)),
    ...(letter.stands === 'open'
      ? actions(
          button(press.consentWithdrawal, words.signing.consent, value),
          button(press.declineWithdrawal, words.signing.decline, value),
        )
      : [note(words.signing[letter.stands === 'elsewhere' ? 'askedElsewhere' : 'answered'])]),
  ];
}

/** 「申请撤回」 by the writer. */
export const askWithdrawalPress: PressDoor = async (visit, value) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.requestWithdrawal(report, visit.person.id);
  return ruling.ok ? nothing : refused(visit, ruling, report);
};

const answering =
  (consents: boolean): PressDoor =>
  async (visit, value, form) => {
    const { report } = carried(ofReport, value);
    const ruling = await visit.services.settleWithdrawal(report, visit.person, consents);
    if (!ruling.ok) return refused(visit, ruling, report);
    if (!form) return nothing;
    const { signing, form: buttons } = visit.words;
    const shown = paragraphs(signing.answered);
    return instead(
      modalView(modal.reading, { title: signing.askWithdrawal, close: buttons.close }, shown),
      form,
    );
  };

/** 「同意撤回」 · 「不同意」. */
export const consentPress = answering(true);
export const declinePress = answering(false);
