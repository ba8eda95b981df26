import type { WebClient } from '@slack/web-api';
import type { Organisation } from '#domain/organisation';
import type { Person, PersonId } from '#domain/person';

/** Whose Slack account is whose: by the organisation's handles, else by e-mail, asked of Slack once. */
export interface Directory {
  personOf(organisation: Organisation, user: string): Promise<Person | undefined>;
  userOf(organisation: Organisation, person: PersonId): Promise<string | undefined>;
}

const PLATFORM = 'slack:';

/** `slack:U…`, or `slack:T…:U…` where several workspaces are served. */
const userIn = (handle: string): string | undefined =>
  handle.startsWith(PLATFORM) ? handle.slice(handle.lastIndexOf(':') + 1) : undefined;

export function directory(client: WebClient): Directory {
  const byEmail = new Map<string, string | undefined>();

  async function userByEmail(email: string): Promise<string | undefined> {
    if (!byEmail.has(email)) {
      // An address Slack does not know is no failure: that person simply has no account yet.
      const found = await client.users.lookupByEmail({ email }).catch(() => undefined);
      byEmail.set(email, found?.user?.id);
    }
    return byEmail.get(email);
  }

  async function userOf({ people }: Organisation, id: PersonId): Promise<string | undefined> {
    const person = people.find((one) => one.id === id);
    const named = person?.handles.map(userIn).find(Boolean);
    return named ?? (person?.email ? userByEmail(person.email) : undefined);
  }

  return {
    userOf,
    personOf: async (organisation, user) => {
      const active = organisation.people.filter((person) => person.active);
      const named = active.find(({ handles }) => handles.some((handle) => userIn(handle) === user));
      if (named) return named;
      for (const person of active.filter(({ handles, email }) => email && !handles.some(userIn))) {
        if ((await userOf(organisation, person.id)) === user) return person;
      }
      return undefined;
    },
  };
}
