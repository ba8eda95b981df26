import type { Fields } from './fields.ts';
import type { User } from './seed.ts';
import type { World } from './world.ts';

/** The address is only shown to apps that asked for `users:read.email`. */
export function drawUser(world: World, user: User): Fields {
  const mayReadEmail = world.app.scopes.includes('users:read.email');
  return {
    id: user.id,
    team_id: world.team.id,
    name: user.name,
    real_name: user.realName,
    deleted: user.deleted ?? false,
    is_bot: user.bot ?? false,
    is_app_user: false,
    is_restricted: user.guest ?? false,
    is_ultra_restricted: false,
    is_admin: false,
    is_owner: false,
    locale: user.locale ?? 'zh-CN',
    tz: 'Asia/Shanghai',
    tz_label: 'China Standard Time',
    tz_offset: 28_800,
    updated: 0,
    profile: {
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: user.name,
      display_name_normalized: user.name,
      title: user.title ?? '',
      team: world.team.id,
      ...(user.bot ? { bot_id: world.app.botId, api_app_id: world.app.id } : {}),
      ...(mayReadEmail && user.email !== undefined ? { email: user.email } : {}),
    },
  };
}

/** As a person appears in what is sent to the app. */
export const sender = (world: World, id: string): Fields => {
  const name = world.users.get(id)?.name ?? id;
  return { id, username: name, name, team_id: world.team.id };
};
