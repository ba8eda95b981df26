import { tellApp } from '../delivery/tell-app.ts';
import { count, fieldsList, text, unfold } from '../fields.ts';
import { drawFile, type StoredFile } from '../files.ts';
import { newId } from '../ids.ts';
import { keepMessage } from '../messages.ts';
import { grant, refuse } from './answer.ts';
import { isAnswer } from './conversation.ts';
import type { Method } from './method.ts';
import { postingChannel } from './posting-channel.ts';

const mostAltText = 1_000;

export const getUploadUrl: Method = {
  tier: 100,
  scopes: ['files:write'],
  token: 'bot',
  run(world, args) {
    const name = text(args.filename);
    const size = count(args.length);
    if (name === undefined || size === undefined || size < 0)
      return refuse('invalid_arguments', [
        `[ERROR] missing required field: ${name === undefined ? 'filename' : 'length'}`,
      ]);
    if (size === 0) return refuse('missing_argument');
    if ((text(args.alt_txt) ?? '').length > mostAltText) return refuse('alt_txt_too_large');
    const id = newId('F');
    const at = world.clock.now();
    world.files.set(id, {
      id,
      name,
      title: name,
      user: world.app.botUserId,
      size,
      channels: [],
      complete: false,
      at,
    });
    return grant({ upload_url: `${world.url}/upload/v1/${id}`, file_id: id });
  },
};

/** Until this is called the bytes belong to nobody; with a channel, the files are posted there. */
export const completeUpload: Method = {
  tier: 100,
  scopes: ['files:write'],
  token: 'bot',
  run(world, args) {
    const named = fieldsList(unfold(args.files));
    const found = named.flatMap(({ id, title }): StoredFile[] => {
      const file = world.files.get(text(id) ?? '');
      return file?.bytes ? [{ ...file, title: text(title) ?? file.title, complete: true }] : [];
    });
    if (named.length === 0) return refuse('invalid_arguments');
    if (found.length < named.length) return refuse('file_not_found');
    const channel =
      text(args.channel_id) === undefined ? undefined : postingChannel(world, { channel: args.channel_id });
    if (channel && isAnswer(channel)) return channel;
    for (const file of found) {
      if (channel) file.channels = [...file.channels, channel.id];
      world.files.set(file.id, file);
    }
    if (channel) {
      const message = keepMessage(world, channel, {
        text: text(args.initial_comment) ?? '',
        user: world.app.botUserId,
        byBot: true,
        threadTs: text(args.thread_ts),
        files: found.map(({ id }) => id),
      });
      tellApp(world, message);
    }
    return grant({ files: found.map((file) => drawFile(world, file)) });
  },
};

export const fileInfo: Method = {
  tier: 100,
  scopes: ['files:read'],
  token: 'bot',
  run(world, args) {
    const file = world.files.get(text(args.file) ?? '');
    return file?.complete ? grant({ file: drawFile(world, file) }) : refuse('file_not_found');
  },
};
