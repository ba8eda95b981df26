import { type Answer, type Visit, whisper } from '../answer.ts';
import { header, note } from '../kit.ts';
import { urgentSummary } from './urgent-card.ts';

/** `/xinbao 急报 列表`: matters that concern the reader, open ones first, each with its clocks. */
export async function showUrgent(visit: Visit): Promise<Answer> {
  const { words, organisation, services, person, names } = visit;
  const { list } = words.urgent;
  const matters = await services.listUrgent(person);
  const hint = list.hint(`${names.xinbao} ${words.words.urgent}`);
  if (matters.length === 0) return whisper(words.sentences([list.none, hint]));
  const lines = matters.flatMap((urgency) => urgentSummary(words, { ...urgency, organisation }));
  return whisper(list.title, [header(list.title), ...lines, note(hint)]);
}
