import type { World } from '../world.ts';
import type { Kept } from './kept.ts';

/** The part of the world that outlives its process: open forms, triggers and sockets do not. */
export function gather(world: World): Kept {
  const { botToken, appToken, signingSecret, requestUrl } = world.app;
  return {
    team: world.team.id,
    now: world.clock.now(),
    offset: world.clock.now() - Date.now(),
    lastTs: world.lastTs,
    tokens: { botToken, appToken, signingSecret },
    requestUrl,
    directs: [...world.channels.values()].flatMap(({ id, name, kind, members }) =>
      kind === 'im' || kind === 'mpim' ? [{ id, name, kind, members: [...members] }] : [],
    ),
    messages: [...world.messages.values()].flat(),
    homes: [...world.homes.values()].map((view) => ({ ...view, type: 'home' })),
    files: [...world.files.values()].flatMap(({ bytes, ...file }) => (bytes ? [file] : [])),
    scheduled: [...world.scheduled.values()],
    reads: Object.fromEntries(world.reads),
  };
}
