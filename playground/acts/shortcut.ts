import { deliver } from '../delivery/deliver.ts';
import { hasShortcut } from '../manifest.ts';
import { drawMessage, findMessage } from '../messages.ts';
import { issueResponseUrl } from '../response-urls.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible, settle } from './acted.ts';
import { interaction } from './envelope.ts';
import { present } from './present.ts';

const now = (world: World) => String(world.clock.now() / 1_000);

export async function shortcut(world: World, user: string, callbackId: string): Promise<Acted | Impossible> {
  const place = present(world, user, undefined);
  if ('error' in place) return place;
  if (!hasShortcut(world.app.manifest, callbackId, 'global')) return impossible('unknown_shortcut');
  const payload = {
    ...interaction(world, 'shortcut', user),
    callback_id: callbackId,
    action_ts: now(world),
    trigger_id: world.triggers.issue(user),
  };
  return settle(world, user, undefined, callbackId, await deliver(world, 'interactive', payload));
}

export interface MessageShortcut {
  user: string;
  channel: string;
  ts: string;
  callback_id: string;
}

export async function messageShortcut(world: World, act: MessageShortcut): Promise<Acted | Impossible> {
  const channel = present(world, act.user, act.channel);
  if ('error' in channel) return channel;
  if (!hasShortcut(world.app.manifest, act.callback_id, 'message')) return impossible('unknown_shortcut');
  const message = findMessage(world, channel.id, act.ts);
  if (!message || message.ephemeralTo !== undefined) return impossible('message_not_found');
  const payload = {
    ...interaction(world, 'message_action', act.user),
    callback_id: act.callback_id,
    action_ts: now(world),
    trigger_id: world.triggers.issue(act.user),
    response_url: issueResponseUrl(world, channel.id, act.user),
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    message_ts: message.ts,
    message: drawMessage(world, message),
  };
  return settle(world, act.user, channel.id, act.callback_id, await deliver(world, 'interactive', payload));
}
