import type { SolicitationId } from '#domain/solicitation';
import type { Visit } from '../answer.ts';
import { momentOf, withoutStop } from '../say.ts';

/** 约稿 that a form answers, with the sentence that names it; without one where it can no longer be read. */
export interface Solicited {
  id: SolicitationId;
  line: string | null;
}

/** 「报送约稿：…」 for a form that answers one. */
export async function solicited(visit: Visit, id: SolicitationId | null): Promise<Solicited | null> {
  if (id === null) return null;
  const { words, organisation, services, person } = visit;
  const ruling = await services.readSolicitation(id, person);
  if (!ruling.ok) return { id, line: null };
  const { topic, dueAt } = ruling.value;
  return { id, line: words.solicit.answering(withoutStop(topic), momentOf(words, dueAt, organisation)) };
}
