import { localDate } from '#domain/instant';
import type { Services } from '#services/services';
import type { Words } from '#text/zh';
import type { CommandNames, Visit } from './answer.ts';
import type { Directory } from './people.ts';
import { officeName } from './say.ts';

/** What every visit needs. */
export interface House {
  services: Services;
  people: Directory;
  words: Words;
  names: CommandNames;
  /** Logs a failure and answers the reference by which the office finds it. */
  report: (error: unknown) => string;
}

/** Who came: his visit, or the sentence for one who is not on the list of people. */
export async function visitOf(
  { services, people, words, names }: House,
  user: string,
  arrival = '',
): Promise<{ visit: Visit } | { stranger: string }> {
  const organisation = await services.organisation();
  const person = await people.personOf(organisation, user);
  if (!person) return { stranger: words.unknownPerson(officeName(organisation)) };
  const now = services.now();
  const today = localDate(now, organisation.zone);
  return { visit: { person, arrival, organisation, services, words, now, today, names } };
}
