import { policy } from '#domain/policy';
import type { Letter } from '#ports/letter';
import type { TemplateFault } from '#ports/papers';
import type { Words } from '#text/zh';
import { open, type PressDoor, whisper } from '../answer.ts';
import { modal } from '../ids.ts';
import { copied, modalView, note } from '../kit.ts';
import { refused } from '../say.ts';
import { carried, ofReport } from '../values.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** 「报送单（Word）」: the file comes in a direct message. */
export const takeTransmittal: PressDoor = async (visit, value) => {
  const { report } = carried(ofReport, value);
  const ruling = await visit.services.takeTransmittal(report, visit.person, visit.arrival);
  return ruling.ok ? whisper(visit.words.papers.coming) : refused(visit, ruling, report);
};

/** 「复制文本」: title and body as they are typed into the superior's own system, and nothing else around them. */
export const copyText: PressDoor = async (visit, value) => {
  const { words, services, person } = visit;
  const { report: id } = carried(ofReport, value);
  const ruling = await services.mayAct('take-paper', id, person);
  if (!ruling.ok) return refused(visit, ruling, id);
  const { text, status } = ruling.value;
  const { title, body } = text;
  // What is to be signed yet is copied to look at it, not to send it up.
  const covered = policy.dispatch.from.includes(status) || status === 'closed';
  return open(
    modalView(modal.reading, { title: words.papers.copy, close: words.form.close }, [
      ...(covered ? [] : [note(words.papers.unsigned)]),
      ...copied(title),
      ...copied(body),
    ]),
  );
};

export const transmittalLine = (words: Words, { report }: Of<'transmittal'>): string =>
  words.papers.here(report.text.title);

/** What is wrong with the template, and what to do. */
export const faultLine = (words: Words, { report, fault }: Of<'template-fault'>): string =>
  words.papers.notMade(report.text.title, faultWords(words, fault));

/** What is wrong with a template. */
export const faultWords = (words: Words, { why, template, tags }: TemplateFault): string =>
  words.papers.fault[why](template, words.list(tags.map((tag) => `{${tag}}`)));
