import { tellApp } from '../delivery/tell-app.ts';
import { type Fields, fields, flag, text } from '../fields.ts';
import { drawMessage, findMessage, keepMessage } from '../messages.ts';
import { grant, refuse } from './answer.ts';
import { isAnswer } from './conversation.ts';
import { isRefusal, messageContent } from './message-content.ts';
import type { Method } from './method.ts';
import { postingChannel } from './posting-channel.ts';

/** The rate of one post a second and channel is kept by the caller, before this runs. */
export const postMessage: Method = {
  tier: 600,
  scopes: ['chat:write'],
  token: 'bot',
  run(world, args) {
    const channel = postingChannel(world, args);
    if (isAnswer(channel)) return channel;
    const content = messageContent(args);
    if (isRefusal(content)) return content;
    const pictures = picturesIn(content.blocks);
    if (pictures.some(({ id }) => !world.files.get(id)?.complete))
      return refuse(
        'invalid_blocks',
        pictures.map(({ at }) => `[ERROR] invalid slack file [json-pointer:${at}/slack_file]`),
      );
    const threadTs = text(args.thread_ts);
    if (threadTs !== undefined && !findMessage(world, channel.id, threadTs))
      return refuse('thread_not_found');
    const { warnings, ...said } = content;
    const subtype = threadTs !== undefined && flag(args.reply_broadcast) ? 'thread_broadcast' : undefined;
    const message = keepMessage(world, channel, {
      ...said,
      user: world.app.botUserId,
      byBot: true,
      threadTs,
      subtype,
    });
    // Shown in a channel, a file is its members' to see.
    for (const { id } of pictures) world.files.get(id)?.channels.push(channel.id);
    tellApp(world, message);
    return grant({
      channel: channel.id,
      ts: message.ts,
      message: drawMessage(world, message),
      ...(warnings.length > 0 ? { warning: warnings.join(','), response_metadata: { warnings } } : {}),
    });
  },
};

/** The workspace's own files that a message shows as pictures. */
const picturesIn = (blocks: Fields[] = []): { id: string; at: string }[] =>
  blocks.flatMap(({ type, slack_file }, index) =>
    type === 'image' && slack_file !== undefined
      ? [{ id: text(fields(slack_file).id) ?? '', at: `/blocks/${index}` }]
      : [],
  );
