import type { Fields } from './fields.ts';
import type { User } from './seed.ts';
import type { World } from './world.ts';

/** What Slack no longer says of someone who was deactivated. */
const standing = (user: User): Fields => ({
  real_name: user.realName,
  color: '9f69e7',
  is_restricted: user.guest ?? false,
  is_ultra_restricted: false,
  is_admin: false,
  is_owner: false,
  is_primary_owner: false,
  is_email_confirmed: user.email !== undefined,
  locale: user.locale ?? 'zh-CN',
  tz: 'Asia/Shanghai',
  tz_label: 'China Standard Time',
  tz_offset: 28_800,
});

/** The address is only shown to apps that asked for `users:read.email`. */
export function drawUser(world: World, user: User): Fields {
  const mayReadEmail = world.app.scopes.includes('users:read.email');
  return {
    id: user.id,
    team_id: world.team.id,
    name: user.name,
    deleted: user.deleted ?? false,
    is_bot: user.bot ?? false,
    is_app_user: false,
    updated: 0,
    ...(user.deleted ? {} : standing(user)),
    profile: {
      real_name: user.realName,
      real_name_normalized: user.realName,
      display_name: user.name,
      display_name_normalized: user.name,
      title: user.title ?? '',
      phone: '',
      skype: '',
      status_text: '',
      status_emoji: '',
      status_expiration: 0,
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
