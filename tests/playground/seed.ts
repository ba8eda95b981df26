import type { Seed } from '#playground/seed';

const everyScope = [
  'chat:write',
  'commands',
  'channels:read',
  'channels:history',
  'groups:read',
  'groups:history',
  'im:read',
  'im:write',
  'im:history',
  'mpim:read',
  'mpim:write',
  'users:read',
  'users:read.email',
  'files:read',
  'files:write',
];

export const scopesWithout = (...scopes: string[]): string[] =>
  everyScope.filter((scope) => !scopes.includes(scope));

/** A small office, and an app called 记事 that keeps notes. */
export function seed(socketMode: boolean, scopes: string[] = everyScope): Seed {
  return {
    team: { id: 'T1', name: '测试台' },
    users: [
      { id: 'U1', name: 'wang', realName: '王芳', email: 'wang@example.com', title: '科员' },
      { id: 'U2', name: 'li', realName: '李明' },
      { id: 'U3', name: 'zhao', realName: '赵强', email: 'zhao@example.com', deleted: true },
      { id: 'U4', name: 'guest', realName: '外来', unit: '外单位', guest: true },
    ],
    channels: [
      { id: 'C1', name: 'team', members: ['U1', 'U2'] },
      { id: 'C2', name: 'elsewhere', members: ['U1'], botIsMember: false },
      { id: 'C3', name: 'old', members: ['U1'], archived: true },
      { id: 'C4', name: 'mine', members: ['U1'] },
      { id: 'C5', name: 'with-guests', members: ['U2', 'U4'] },
      { id: 'G1', name: 'closed', members: ['U2'], private: true, botIsMember: false },
    ],
    app: {
      id: 'A1',
      name: 'notes',
      botUserId: 'UBOT',
      manifest: {
        features: {
          app_home: { home_tab_enabled: true },
          slash_commands: ['/note', '/slow', '/hello', '/late', '/many'].map((command) => ({ command })),
          shortcuts: [
            { name: 'New note', type: 'global', callback_id: 'new_note' },
            { name: 'Keep', type: 'message', callback_id: 'keep_message' },
          ],
        },
        oauth_config: { scopes: { bot: scopes } },
        settings: {
          socket_mode_enabled: socketMode,
          interactivity: { is_enabled: true },
          event_subscriptions: { bot_events: ['message.channels', 'message.im', 'app_home_opened'] },
        },
      },
    },
  };
}
