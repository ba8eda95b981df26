import { directMessage, drawChannel, groupMessage, hasBot } from '../channels.ts';
import { count, flag, text } from '../fields.ts';
import { page } from '../pages.ts';
import { grant, missingScope, refuse } from './answer.ts';
import { askedChannel, isAnswer, scopeFor } from './conversation.ts';
import type { Method } from './method.ts';

const kindNames = { public_channel: 'public', private_channel: 'private', im: 'im', mpim: 'mpim' } as const;
const mostInGroup = 8;
const mostListed = 1_000;
const readScopes = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];

export const openConversation: Method = {
  tier: 50,
  scopes: ['im:write', 'mpim:write'],
  token: 'bot',
  run(world, args) {
    const known = world.channels.get(text(args.channel) ?? '');
    const users = (text(args.users) ?? '').split(',').filter((user) => user !== '');
    if (text(args.channel) !== undefined && (!known || !hasBot(world, known)))
      return refuse('channel_not_found');
    if (!known && users.length === 0) return refuse('users_list_not_supplied');
    if (users.some((user) => !world.users.has(user))) return refuse('user_not_found');
    if (users.some((user) => world.users.get(user)?.deleted)) return refuse('user_disabled');
    if (users.length > mostInGroup) return refuse('too_many_users');
    if (known && known.kind !== 'im' && known.kind !== 'mpim')
      return refuse('method_not_supported_for_channel_type');
    const [first = ''] = users;
    const channel = known ?? (users.length === 1 ? directMessage(world, first) : groupMessage(world, users));
    const needed = scopeFor(channel, 'write');
    if (!world.app.scopes.includes(needed)) return missingScope(needed, world.app.scopes);
    return grant({ channel: flag(args.return_im) ? drawChannel(world, channel) : { id: channel.id } });
  },
};

export const conversationInfo: Method = {
  tier: 50,
  scopes: readScopes,
  token: 'bot',
  run(world, args) {
    const channel = askedChannel(world, args, 'read');
    return isAnswer(channel) ? channel : grant({ channel: drawChannel(world, channel) });
  },
};

export const listConversations: Method = {
  tier: 20,
  scopes: readScopes,
  token: 'bot',
  run(world, args) {
    const asked = (text(args.types) ?? 'public_channel').split(',');
    if (asked.some((name) => !(name in kindNames))) return refuse('invalid_types');
    const limit = count(args.limit) ?? 100;
    if (limit < 1 || limit > mostListed) return refuse('invalid_limit');
    const kinds = Object.entries(kindNames).flatMap(([name, kind]) => (asked.includes(name) ? [kind] : []));
    const channels = [...world.channels.values()].filter(
      (channel) =>
        kinds.includes(channel.kind) &&
        (channel.kind === 'public' || hasBot(world, channel)) &&
        !(flag(args.exclude_archived) && channel.archived),
    );
    const needed = channels
      .map((channel) => scopeFor(channel, 'read'))
      .find((scope) => !world.app.scopes.includes(scope));
    if (needed !== undefined) return missingScope(needed, world.app.scopes);
    const found = page(channels, (channel) => channel.id, limit, text(args.cursor));
    if (!found) return refuse('invalid_cursor');
    return grant({
      channels: found.items.map((channel) => drawChannel(world, channel)),
      response_metadata: { next_cursor: found.nextCursor },
    });
  },
};

export const conversationMembers: Method = {
  tier: 100,
  scopes: readScopes,
  token: 'bot',
  run(world, args) {
    const channel = askedChannel(world, args, 'read');
    if (isAnswer(channel)) return channel;
    const found = page([...channel.members], (member) => member, count(args.limit) ?? 100, text(args.cursor));
    if (!found) return refuse('invalid_cursor');
    return grant({ members: found.items, response_metadata: { next_cursor: found.nextCursor } });
  },
};
