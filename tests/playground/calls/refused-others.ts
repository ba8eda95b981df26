import { type Call, input, long, modal, plain, section, times } from './call.ts';

const later = 'chat.scheduleMessage';
const opened = async (trigger: Promise<string>, view: object = modal()) => ({
  trigger_id: await trigger,
  view,
});

export const refusedLookUps: Call[] = [
  ['a conversation with nobody', 'conversations.open', { users: 'U9' }, 'user_not_found'],
  ['a conversation with someone who left', 'conversations.open', { users: 'U3' }, 'user_disabled'],
  ['a conversation with no one named', 'conversations.open', {}, 'users_list_not_supplied'],
  [
    'a conversation of nine',
    'conversations.open',
    { users: times(9, () => 'U1').join(',') },
    'too_many_users',
  ],
  ['an unknown conversation', 'conversations.open', { channel: 'D9' }, 'channel_not_found'],
  [
    'a channel as a conversation',
    'conversations.open',
    { channel: 'C1' },
    'method_not_supported_for_channel_type',
  ],
  ['an unknown channel', 'conversations.info', { channel: 'C9' }, 'channel_not_found'],
  [
    'the card of a private channel it is not in',
    'conversations.info',
    { channel: 'G1' },
    'channel_not_found',
  ],
  ['kinds of channel there are not', 'conversations.list', { types: 'secret' }, 'invalid_types'],
  ['pages of 1,001', 'conversations.list', { limit: 1_001 }, 'invalid_limit'],
  ['a cursor nobody gave', 'conversations.list', { cursor: 'x' }, 'invalid_cursor'],
  ['members of nothing', 'conversations.members', { channel: 'C9' }, 'channel_not_found'],
  ['the history of a channel it is not in', 'conversations.history', { channel: 'C2' }, 'not_in_channel'],
  [
    'a cursor nobody gave, of a history',
    'conversations.history',
    { channel: 'C1', cursor: 'x' },
    'invalid_cursor',
  ],
  [
    'a beginning that is no time',
    'conversations.history',
    { channel: 'C1', oldest: 'x' },
    'invalid_ts_oldest',
  ],
  ['an end that is no time', 'conversations.history', { channel: 'C1', latest: 'x' }, 'invalid_ts_latest'],
  ['an unknown thread', 'conversations.replies', { channel: 'C1', ts: '1.1' }, 'thread_not_found'],
  ['an unknown person', 'users.info', { user: 'U9' }, 'user_not_found'],
  ['an unknown address', 'users.lookupByEmail', { email: 'x@example.com' }, 'users_not_found'],
  [
    'the address of someone who left',
    'users.lookupByEmail',
    { email: 'zhao@example.com' },
    'users_not_found',
  ],
  ['a cursor nobody gave, of people', 'users.list', { cursor: 'x' }, 'invalid_cursor'],
  ['an unknown bot', 'bots.info', { bot: 'B9' }, 'bot_not_found'],
  ['an empty file', 'files.getUploadURLExternal', { filename: 'x', length: 0 }, 'missing_argument'],
  ['a file without a name', 'files.getUploadURLExternal', { length: 3 }, 'invalid_arguments'],
  [
    'a picture described at length',
    'files.getUploadURLExternal',
    { filename: 'x', length: 3, alt_txt: long(1_001) },
    'alt_txt_too_large',
  ],
  ['a file without bytes', 'files.completeUploadExternal', { files: [{ id: 'F9' }] }, 'file_not_found'],
  ['no files', 'files.completeUploadExternal', { files: [] }, 'invalid_arguments'],
  ['an unknown file', 'files.info', { file: 'F9' }, 'file_not_found'],
  ['a wrong token', 'auth.test', { token: 'xoxb-wrong' }, 'invalid_auth'],
  ['a socket for a bot token', 'apps.connections.open', {}, 'not_allowed_token_type'],
];

export const refusedLater: Call[] = [
  [
    'a message for yesterday',
    later,
    async ({ seconds }) => ({ channel: 'C1', text: 'x', post_at: await seconds(-86_400) }),
    'time_in_past',
  ],
  [
    'a message in 121 days',
    later,
    async ({ seconds }) => ({ channel: 'C1', text: 'x', post_at: await seconds(121 * 86_400) }),
    'time_too_far',
  ],
  ['a message at no time', later, { channel: 'C1', text: 'x', post_at: 'soon' }, 'invalid_time'],
  ['a message nowhere, later', later, { channel: 'C9', text: 'x', post_at: 1 }, 'channel_not_found'],
  [
    'nothing, later',
    later,
    async ({ seconds }) => ({ channel: 'C1', post_at: await seconds(60) }),
    'no_text',
  ],
  [
    'a 31st in five minutes',
    later,
    async ({ crowded }) => ({ channel: 'C1', text: 'x', post_at: await crowded() }),
    'restricted_too_many',
  ],
  [
    'taking back what was never said',
    'chat.deleteScheduledMessage',
    { channel: 'C1', scheduled_message_id: 'Q9' },
    'invalid_scheduled_message_id',
  ],
  [
    'taking back from nowhere',
    'chat.deleteScheduledMessage',
    { channel: 'C9', scheduled_message_id: 'Q9' },
    'channel_not_found',
  ],
  ['what is due nowhere', 'chat.scheduledMessages.list', { channel: 'C9' }, 'invalid_channel'],
  ['a cursor nobody gave, of what is due', 'chat.scheduledMessages.list', { cursor: 'x' }, 'invalid_cursor'],
];

const badViews: [string, object][] = [
  ['no title', modal({ title: undefined })],
  ['a title of 25 characters', modal({ title: plain(long(25)) })],
  ['a submit of 25 characters', modal({ submit: plain(long(25)) })],
  ['a close of 25 characters', modal({ close: plain(long(25)) })],
  ['an input and no submit', modal({ submit: undefined, blocks: [input({ type: 'plain_text_input' })] })],
  ['101 blocks', modal({ blocks: times(101, () => section('x')) })],
  ['3,001 characters of private metadata', modal({ private_metadata: long(3_001) })],
  ['a callback_id of 256 characters', modal({ callback_id: long(256) })],
  ['a block for messages only', modal({ blocks: [{ type: 'markdown', text: 'x' }] })],
  ['the type of another surface', modal({ type: 'home' })],
];

export const refusedViews: Call[] = [
  ['a trigger nobody pulled', 'views.open', { trigger_id: '1.2', view: modal() }, 'invalid_trigger_id'],
  ['a trigger used before', 'views.open', ({ usedTrigger }) => opened(usedTrigger()), 'exchanged_trigger_id'],
  ['a trigger older than 3 s', 'views.open', ({ oldTrigger }) => opened(oldTrigger()), 'expired_trigger_id'],
  ...badViews.map(
    ([what, view]): Call => [
      `a form with ${what}`,
      'views.open',
      ({ trigger }) => opened(trigger(), view),
      'invalid_arguments',
    ],
  ),
  [
    'a form above 250 kB',
    'views.open',
    ({ trigger }) => opened(trigger(), modal({ blocks: times(100, () => section(long(2_900))) })),
    'view_too_large',
  ],
  ['a push from outside', 'views.push', ({ trigger }) => opened(trigger()), 'not_found'],
  [
    'a fourth form on the pile',
    'views.push',
    async ({ triggerInside }) => ({ trigger_id: (await triggerInside(3)).trigger, view: modal() }),
    'push_limit_reached',
  ],
  ['a form there is not', 'views.update', { view_id: 'V9', view: modal() }, 'not_found'],
  [
    'a form that changed since',
    'views.update',
    async ({ triggerInside }) => ({ view_id: (await triggerInside(1)).view, hash: '1.old', view: modal() }),
    'hash_conflict',
  ],
  [
    'a second form of one external_id',
    'views.push',
    async ({ triggerInside }) => ({
      trigger_id: (await triggerInside(1)).trigger,
      view: modal({ external_id: 'e-1' }),
    }),
    'duplicate_external_id',
  ],
  [
    'a home tab for nobody',
    'views.publish',
    { user_id: 'U9', view: { type: 'home', blocks: [] } },
    'invalid_arguments',
  ],
  ['a form as a home tab', 'views.publish', { user_id: 'U1', view: modal() }, 'invalid_arguments'],
  [
    'a home tab that changed since',
    'views.publish',
    async ({ home }) => ({
      user_id: (await home()) && 'U1',
      hash: '1.old',
      view: { type: 'home', blocks: [] },
    }),
    'hash_conflict',
  ],
];
