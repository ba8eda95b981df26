import { tellApp } from './delivery/tell-app.ts';
import { type Fields, flag, text } from './fields.ts';
import { editMessage, findMessage, keepMessage, removeMessage } from './messages.ts';
import { type Answer, refuse } from './methods/answer.ts';
import { isRefusal, messageContent } from './methods/message-content.ts';
import { useResponseUrl } from './response-urls.ts';
import type { World } from './world.ts';

/** Says something through a response_url: to the person alone, unless `in_channel`. */
export function say(world: World, to: { channel: string; user: string }, args: Fields): Answer | undefined {
  const channel = world.channels.get(to.channel);
  if (!channel) return refuse('channel_not_found');
  const content = messageContent(args);
  if (isRefusal(content)) return content;
  const { warnings: _, ...said } = content;
  const message = keepMessage(world, channel, {
    ...said,
    user: world.app.botUserId,
    byBot: true,
    threadTs: text(args.thread_ts),
    ephemeralTo: args.response_type === 'in_channel' ? undefined : to.user,
  });
  tellApp(world, message);
  return undefined;
}

export function respond(world: World, id: string, args: Fields): Answer | undefined {
  const response = useResponseUrl(world, id);
  if (typeof response === 'string') return refuse(response);
  const original = findMessage(world, response.channel, response.original ?? '');
  if (flag(args.delete_original)) {
    if (original) removeMessage(world, original);
    return undefined;
  }
  if (!flag(args.replace_original) || !original) return say(world, response, args);
  const content = messageContent(args);
  if (isRefusal(content)) return content;
  const { text: said, blocks, attachments } = content;
  editMessage(world, original, { text: said, blocks, attachments });
  return undefined;
}
