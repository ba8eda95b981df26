import { count, text } from '../fields.ts';
import { page } from '../pages.ts';
import { drawUser } from '../people.ts';
import { grant, refuse } from './answer.ts';
import type { Method } from './method.ts';

export const userInfo: Method = {
  tier: 100,
  scopes: ['users:read'],
  token: 'bot',
  run(world, args) {
    const user = world.users.get(text(args.user) ?? '');
    return user ? grant({ user: drawUser(world, user) }) : refuse('user_not_found');
  },
};

export const listUsers: Method = {
  tier: 20,
  scopes: ['users:read'],
  token: 'bot',
  run(world, args) {
    const found = page(
      [...world.users.values()],
      (user) => user.id,
      count(args.limit) ?? 200,
      text(args.cursor),
    );
    if (!found) return refuse('invalid_cursor');
    return grant({
      members: found.items.map((user) => drawUser(world, user)),
      cache_ts: Math.floor(world.clock.now() / 1_000),
      response_metadata: { next_cursor: found.nextCursor },
    });
  },
};

/** Slack says `users_not_found` here, in the plural. */
export const lookUpByEmail: Method = {
  tier: 50,
  scopes: ['users:read.email'],
  token: 'bot',
  run(world, args) {
    const email = text(args.email)?.toLowerCase();
    const user = [...world.users.values()].find(
      (known) => known.email?.toLowerCase() === email && !known.deleted,
    );
    return user && email !== undefined ? grant({ user: drawUser(world, user) }) : refuse('users_not_found');
  },
};
