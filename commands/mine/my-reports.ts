import type { KnownBlock } from '@slack/types';
import { type CommandDoor, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, beside, button, header, note } from '../kit.ts';
import { authorLine } from '../report/author-card.ts';
import { bodyName, numberOf, statusOf } from '../say.ts';

/** `/xinbao 我的`: one's pieces, how each fares, and the year's 稿酬. */
export const showMine: CommandDoor = async ({ person, organisation, services, words, names }) => {
  const { courses, money, asOf } = await services.myReports(person);
  if (courses.length === 0) return whisper(words.mine.none(names.report));
  const blocks = courses.flatMap((fare): KnownBlock[] => {
    const { report, adoptions } = fare;
    const bodies = words.list(adoptions.map(({ body }) => bodyName(organisation, body)));
    const facts = [authorLine(words, { ...fare, organisation })];
    if (adoptions.length > 0) facts.push(words.author.adoptions(bodies, adoptions.length));
    const line = words.mine.line(numberOf(words, report.receipt), report.text.title, statusOf(words, fare));
    const course = button(press.timeline, words.timeline.button, { report: report.id });
    return [beside(line, course), note(facts.join(' '))];
  });
  const { earned, paid, earlier, pending } = money;
  const amounts = [words.yuan(earned), words.yuan(paid), words.yuan(earned - paid)] as const;
  const lines = [
    note(words.mine.money(...amounts, pending, words.day(asOf))),
    ...(earlier === 0 ? [] : [note(words.mine.earlier(words.yuan(earlier)))]),
  ];
  // Without an authority to pay, points are all there is.
  const line = organisation.settings.moneyAuthority === null ? [] : lines;
  const why = actions(button(press.why, words.why.points, { of: 'person', id: person.id }));
  return whisper(words.mine.title, [header(words.mine.title), ...blocks, ...line, ...why]);
};
