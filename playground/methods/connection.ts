import { isOnSockets } from '../manifest.ts';
import { grant, refuse } from './answer.ts';
import type { Method } from './method.ts';

export const apiTest: Method = {
  tier: 100,
  scopes: [],
  token: 'none',
  run: (_world, args) => grant({ args }),
};

export const authTest: Method = {
  tier: 600,
  scopes: [],
  token: 'bot',
  run: (world) =>
    grant({
      url: `${world.url}/`,
      team: world.team.name,
      user: world.app.name,
      team_id: world.team.id,
      user_id: world.app.botUserId,
      bot_id: world.app.botId,
      is_enterprise_install: false,
    }),
};

export const openConnection: Method = {
  tier: 'unmetered',
  scopes: [],
  token: 'app',
  run(world) {
    if (!isOnSockets(world.app.manifest)) return refuse('socket_mode_not_enabled');
    return grant({ url: `${world.url.replace('http', 'ws')}/link?ticket=${world.sockets.ticket()}` });
  },
};

export const botsInfo: Method = {
  tier: 50,
  scopes: ['users:read'],
  token: 'bot',
  run(world, args) {
    const { app } = world;
    if (args.bot !== undefined && args.bot !== app.botId) return refuse('bot_not_found');
    return grant({
      bot: {
        id: app.botId,
        deleted: false,
        name: app.name,
        app_id: app.id,
        user_id: app.botUserId,
        updated: 0,
      },
    });
  },
};
