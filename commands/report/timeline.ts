import type { KnownBlock } from '@slack/types';
import type { Organisation } from '#domain/organisation';
import type { TimelineStep } from '#domain/timeline';
import type { Words } from '#text/zh';
import type { StepWords } from '#text/zh-timeline';
import { instead, type PressDoor } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { beside, button, header, modalView, note, paragraphs } from '../kit.ts';
import { verdictLine } from '../review/sign-card.ts';
import { bodyName, byline, momentOf, personName, refused } from '../say.ts';
import { carried, ofComparison, ofReport } from '../values.ts';
import { readVersions } from './versions.ts';

/** A form holds a hundred blocks; of a longer course the latest steps are shown, and how many came before. */
const SHOWN = 90;

/** 「办理过程」: who did what and when, in words. */
export const timelinePress: PressDoor = async (visit, value, form) => {
  const { words, organisation, services, person } = visit;
  const { report: id } = carried(ofReport, value);
  const ruling = await services.reportTimeline(id, person);
  if (!ruling.ok) return refused(visit, ruling);
  const { report, steps } = ruling.value;
  const earlier = steps.length - SHOWN;
  const view = modalView(modal.reading, { title: words.timeline.title, close: words.form.close }, [
    header(report.text.title),
    note(words.facts([words.status[report.status], byline(words, organisation, report)])),
    ...(earlier > 0 ? [note(words.timeline.earlier(earlier))] : []),
    ...steps.slice(-SHOWN).flatMap((step) => stepBlocks(words, organisation, report.id, step)),
  ]);
  return instead(view, form);
};

/** 「查看对照」 of 第 n 稿 with the one before it, over the timeline. */
export const compareVersionsPress: PressDoor = (visit, value) =>
  readVersions(visit, carried(ofComparison, value));

function stepBlocks(
  words: Words,
  organisation: Organisation,
  report: string,
  step: TimelineStep,
): KnownBlock[] {
  const { text, changes } = step;
  const facts = [stepLine(words, organisation, step)];
  if (step.alone) facts.push(words.timeline.alone);
  if (text !== null) facts.push(words.timeline.version(text));
  if (changes !== null) facts.push(words.timeline.changes(changes));
  const line = words.facts(facts);
  if (text === null || changes === null) return paragraphs(line);
  return [
    beside(line, button(press.compareVersions, words.author.compare, { report, text, against: 'previous' })),
  ];
}

/** {人}：{办理}（{时间}）. */
function stepLine(words: Words, organisation: Organisation, step: TimelineStep): string {
  if (step.opinion) return verdictLine(words, organisation, step.opinion);
  const by = step.by === null ? words.timeline.house : personName(words, organisation, step.by);
  const said = words.timeline.deeds[step.deed](stepWords(words, organisation, step));
  return words.sign.verdict(by, said, momentOf(words, step.at, organisation));
}

/** The names and dates that a step's sentence is filled with; empty where the event does not say. */
function stepWords(
  words: Words,
  organisation: Organisation,
  { detail, dispatch, adoption }: TimelineStep,
): StepWords {
  const said = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '');
  const body = said('body') && bodyName(organisation, said('body'));
  const date = said('date') && words.day(said('date'));
  return {
    signer: said('signer') && personName(words, organisation, said('signer')),
    material: detail.material === 1,
    sent: body && words.office.sent(body, date, dispatch?.number ?? ''),
    body,
    carrier: adoption ? [adoption.carrier, adoption.issue].filter(Boolean).join(' ') : '',
    void: adoption?.status === 'void',
  };
}
