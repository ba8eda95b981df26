import { deliver } from '../delivery/deliver.ts';
import { hasCommand } from '../manifest.ts';
import { sender } from '../people.ts';
import { say } from '../respond.ts';
import { issueResponseUrl } from '../response-urls.ts';
import type { World } from '../world.ts';
import { type Acted, type Impossible, impossible, settle } from './acted.ts';
import { verificationToken } from './envelope.ts';
import { present } from './present.ts';

export interface Command {
  user: string;
  channel?: string | undefined;
  text: string;
}

export async function command(
  world: World,
  { user, channel: where, text }: Command,
): Promise<Acted | Impossible> {
  const channel = present(world, user, where);
  if ('error' in channel) return channel;
  const [name = '', ...words] = text.trim().split(' ');
  if (!hasCommand(world.app.manifest, name)) return impossible('unknown_command');
  const payload = {
    token: verificationToken,
    team_id: world.team.id,
    team_domain: world.team.name,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: user,
    user_name: sender(world, user).name,
    command: name,
    text: words.join(' ').trim(),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: issueResponseUrl(world, channel.id, user),
    trigger_id: world.triggers.issue(user),
  };
  const answer = await deliver(world, 'slash_commands', payload);
  const acted = settle(world, user, channel.id, name, answer);
  if (answer.kind !== 'acked' || Object.keys(answer.payload).length === 0) return acted;
  const refusal = say(world, { channel: channel.id, user }, answer.payload);
  return refusal ? { outcome: 'failed', reason: refusal.error } : acted;
}
