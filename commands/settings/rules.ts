import { yearOf } from '#domain/period';
import { isOffice } from '#domain/person';
import { type CommandDoor, type PressDoor, whisper } from '../answer.ts';
import { press } from '../ids.ts';
import { actions, button, header, menu, note, paragraphs } from '../kit.ts';
import { refused } from '../say.ts';
import { carried, ofWhatIf } from '../values.ts';
import { ruleLines } from './rule-lines.ts';

/** `/xinbao 规则`: the version in force, what has no rate, and a published scheme to try; `/xinbao 规则 2024` tries that year. */
export const showRules: CommandDoor = async (visit, text) => {
  const { person, organisation, services, words, today } = visit;
  const ruling = await services.showRules(person);
  if (!ruling.ok) return refused(visit, ruling);
  if (!ruling.value) return whisper(words.rules.none);
  const { version, checksum, later, pending, presets } = ruling.value;
  const year = yearIn(text, today);
  const lines = ruleLines(words, organisation, version).join('\n');
  const facts = [
    words.rules.since(words.dayOfYear(version.from)),
    ...later.map((from) => words.rules.later(words.dayOfYear(from))),
    words.rules.checksum(checksum),
  ];
  const waiting = pending.length > 0 ? words.rules.waiting(words.list(pending)) : words.rules.nothingWaits;
  const choices = presets.map(({ id, name }): [string, object] => [name, { preset: id, year }]);
  return whisper(lines, [
    header(words.rules.title),
    ...facts.map(note),
    ...paragraphs(lines),
    ...paragraphs(waiting),
    ...actions(isOffice(person) ? button(press.unrated, words.rates.title, {}) : null),
    note(words.rules.tryOut(year)),
    ...actions(menu(press.whatIf, choices, NONE)),
  ]);
};

/** Nothing is chosen before somebody chooses. */
const NONE = -1;

/** A year that is named, else the one before this. */
const yearIn = (text: string, today: string): number => {
  const named = Number(/^(20\d\d)年?$/.exec(text.trim())?.[1]);
  return named > 0 ? named : yearOf(today) - 1;
};

/** 「按参考办法试算」: answered at once; the result comes as a message. */
export const whatIfPress: PressDoor = async (visit, value) => {
  const { person, services, words, arrival } = visit;
  const { preset, year } = carried(ofWhatIf, value);
  const ruling = await services.askWhatIf(preset, year, person, arrival);
  return ruling.ok ? whisper(words.rules.asked(ruling.value.name, year)) : refused(visit, ruling);
};
