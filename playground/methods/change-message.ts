import { text } from '../fields.ts';
import { drawMessage, editMessage, removeMessage } from '../messages.ts';
import { grant, refuse } from './answer.ts';
import { isRefusal, messageContent } from './message-content.ts';
import type { Method } from './method.ts';
import { isRefused, ownMessage } from './own-message.ts';

const mostUpdated = 4_000;

/** Blocks, attachments and metadata that are not mentioned stay as they were. */
export const updateMessage: Method = {
  tier: 50,
  scopes: ['chat:write'],
  token: 'bot',
  run(world, args) {
    const message = ownMessage(world, args, 'cant_update_message', 'is_inactive');
    if (isRefused(message)) return message;
    if ((text(args.text) ?? '').length > mostUpdated) return refuse('msg_too_long');
    const content = messageContent(args);
    if (isRefusal(content)) return content;
    const cleared = content.metadata !== undefined && Object.keys(content.metadata).length === 0;
    editMessage(world, message, {
      text: content.text,
      blocks: content.blocks ?? message.blocks,
      attachments: content.attachments ?? message.attachments,
      metadata: cleared ? undefined : (content.metadata ?? message.metadata),
    });
    return grant({
      channel: message.channel,
      ts: message.ts,
      text: message.text,
      message: drawMessage(world, message),
    });
  },
};

export const deleteMessage: Method = {
  tier: 50,
  scopes: ['chat:write'],
  token: 'bot',
  run(world, args) {
    const message = ownMessage(world, args, 'cant_delete_message', 'is_archived');
    if (isRefused(message)) return message;
    removeMessage(world, message);
    return grant({ channel: message.channel, ts: message.ts });
  },
};
