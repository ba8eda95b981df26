import type { KnownBlock, ModalView } from '@slack/types';
import type { Entry } from '#domain/ledger';
import type { Why } from '#services/explain-figure';
import { amountOf, explain } from '#text/explain';
import { instead, type PressDoor, type Visit } from '../answer.ts';
import { modal, press } from '../ids.ts';
import { actions, button, modalView, note, paragraphs } from '../kit.ts';
import { personName, refused } from '../say.ts';
import { carried, ofWhy } from '../values.ts';
import { adoptionLine } from './adoption-line.ts';
import { awardFacts } from './award-words.ts';

/** 「为什么」 beside a figure: the entries behind it, or another page of them. */
export const openWhy: PressDoor = async (visit, value, form) => {
  const { page, ...of } = carried(ofWhy, value);
  const ruling = await visit.services.explainFigure(of, page, visit.person);
  return ruling.ok ? instead(whyForm(visit, ruling.value, page), form) : refused(visit, ruling);
};

function whyForm(visit: Visit, why: Why, page: number): ModalView {
  const { words } = visit;
  const { restated, posted, asOf, of, groups, more } = why;
  const money = (cents: number) => (of.of === 'unit' ? '' : words.yuan(cents));
  const sums =
    of.of === 'report'
      ? [words.why.restated(words.points(restated.points), money(restated.money))]
      : [
          words.why.restated(words.points(restated.points), money(restated.money)),
          words.why.posted(words.points(posted.points), money(posted.money)),
        ];
  return modalView(modal.reading, { title: words.why.title, close: words.form.close }, [
    ...paragraphs(sums.join('\n')),
    ...(of.of === 'report' ? [] : [note(words.why.asOf(words.day(asOf)))]),
    ...(groups.length === 0 ? paragraphs(words.why.none) : []),
    ...groups.flatMap((group) => groupBlocks(visit, group)),
    ...(page > 0 || more ? [note(words.why.page(page + 1))] : []),
    ...actions(page > 0 ? button(press.whyPage, words.why.back, { ...of, page: page - 1 }) : null),
    ...actions(more ? button(press.whyPage, words.why.next, { ...of, page: page + 1 }) : null),
  ]);
}

function groupBlocks(visit: Visit, { adoption, award, title, entries }: Why['groups'][number]): KnownBlock[] {
  const { words, organisation } = visit;
  const head = title === null ? words.why.occasion : words.title(title);
  const by = adoption
    ? adoptionLine(words, organisation, adoption)
    : award && words.clauses([words.award.title, ...awardFacts(visit, { award })]);
  return [
    ...paragraphs(by ? words.detail(head, by) : head),
    note(entries.map((entry) => entryLine(visit, entry)).join('\n')),
  ];
}

/** {人}｜{积分}{数}｜{算法}｜{标准}｜{记账月份} */
function entryLine({ words, organisation }: Visit, entry: Entry): string {
  const { why } = words;
  return words.facts([
    ...(entry.person === null ? [] : [personName(words, organisation, entry.person)]),
    why.entry(why.kinds[entry.kind], amountOf(words, entry.kind, entry.amount)),
    ...(entry.settles === null ? [] : [why.settled]),
    explain(words, organisation, entry),
    ...(entry.rules === null ? [] : [why.rules(words.dayOfYear(entry.rules))]),
    why.posting(words.month(entry.posting)),
  ]);
}
