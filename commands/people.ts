import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Organisation } from '#domain/organisation';
import type { Person, PersonId } from '#domain/person';

/** Whose Slack account is whose: by the organisation's handles, else by e-mail, asked of Slack. */
export interface Directory {
  personOf(organisation: Organisation, user: string): Promise<Person | undefined>;
  userOf(organisation: Organisation, person: PersonId): Promise<string | undefined>;
}

const PLATFORM = 'slack:';

/** `slack:U…`, or `slack:T…:U…` where several workspaces are served. */
const userIn = (handle: string): string | undefined =>
  handle.startsWith(PLATFORM) ? handle.slice(handle.lastIndexOf(':') + 1) : undefined;

export function directory(client: WebClient): Directory {
  const userOfEmail = new Map<string, string>();
  const emailOfUser = new Map<string, string>();

  /** Only a find is remembered: who has no account today may have one tomorrow, and a call that failed found nothing out. */
  async function userByEmail(email: string): Promise<string | undefined> {
    const known = userOfEmail.get(email);
    if (known) return known;
    const user = (await client.users.lookupByEmail({ email }).catch(unknownIs('users_not_found')))?.user?.id;
    if (user) userOfEmail.set(email, user);
    return user;
  }

  /** One call whoever asks, where looking up everybody's address would be one for each person on the list. */
  async function emailBy(user: string): Promise<string | undefined> {
    const known = emailOfUser.get(user);
    if (known) return known;
    const found = await client.users.info({ user }).catch(unknownIs('user_not_found'));
    const email = found?.user?.profile?.email?.toLowerCase();
    if (email) emailOfUser.set(user, email);
    return email;
  }

  return {
    userOf: async ({ people }, id) => {
      const person = people.find((one) => one.id === id);
      const named = person?.handles.map(userIn).find(Boolean);
      return named ?? (person?.email ? userByEmail(person.email) : undefined);
    },
    personOf: async ({ people }, user) => {
      const active = people.filter((person) => person.active);
      const named = active.find(({ handles }) => handles.some((handle) => userIn(handle) === user));
      const byEmail = active.filter(({ handles, email }) => email && !handles.some(userIn));
      if (named || byEmail.length === 0) return named;
      const email = await emailBy(user);
      return email ? byEmail.find((person) => person.email?.toLowerCase() === email) : undefined;
    },
  };
}

/** Slack's word for somebody it does not know is an answer; anything else is a failure. */
const unknownIs =
  (word: string) =>
  (error: unknown): undefined => {
    if (error instanceof WebAPIPlatformError && error.data.error === word) return undefined;
    throw error;
  };
