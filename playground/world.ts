import type { Channel } from './channels.ts';
import { type Clock, type ClockOptions, createClock } from './clock.ts';
import { createSockets, type Sockets } from './delivery/sockets.ts';
import { createFaults, type Faults } from './faults.ts';
import type { Fields } from './fields.ts';
import type { StoredFile } from './files.ts';
import { createFollowers, type Followers } from './followers.ts';
import { newSecret } from './ids.ts';
import { createLive, type Live } from './live.ts';
import { createLog, type Log } from './log.ts';
import { scopesOf } from './manifest.ts';
import type { Message } from './messages.ts';
import { createRates, type Rates } from './rates.ts';
import type { ResponseUrl } from './response-urls.ts';
import type { Scheduled } from './scheduled.ts';
import { type Seed, seedSchema, type User } from './seed.ts';
import { createTriggers, type Triggers } from './triggers.ts';
import type { View } from './views/view.ts';

/** The app as the workspace knows it. */
interface InstalledApp {
  id: string;
  name: string;
  botId: string;
  botUserId: string;
  manifest: Fields;
  scopes: string[];
  botToken: string;
  appToken: string;
  signingSecret: string;
  requestUrl?: string | undefined;
}

/** Everything the workspace holds, in memory: it lives as long as its process. */
export interface World {
  url: string;
  team: { id: string; name: string };
  app: InstalledApp;
  users: Map<string, User>;
  channels: Map<string, Channel>;
  messages: Map<string, Message[]>;
  lastTs: number;
  views: Map<string, View>;
  /** The open modals of each person, top last. */
  stacks: Map<string, View[]>;
  homes: Map<string, View>;
  /** What people have picked in messages, by message and person. */
  picked: Map<string, Fields>;
  /** What external selects were last offered, by place, person and element. */
  offered: Map<string, Fields[]>;
  files: Map<string, StoredFile>;
  scheduled: Map<string, Scheduled>;
  responses: Map<string, ResponseUrl>;
  clock: Clock;
  followers: Followers;
  triggers: Triggers;
  rates: Rates;
  sockets: Sockets;
  log: Log;
  live: Live;
  faults: Faults;
  /** Up to which message each person has read, by person and channel. */
  reads: Map<string, string>;
}

function channelsOf(seed: ReturnType<typeof seedSchema.parse>): Map<string, Channel> {
  const channels = seed.channels.map((channel): Channel => {
    const bot = channel.botIsMember === false ? [] : [seed.app.botUserId];
    return {
      id: channel.id,
      name: channel.name,
      kind: channel.private ? 'private' : 'public',
      members: new Set([...channel.members, ...bot]),
      archived: channel.archived ?? false,
    };
  });
  return new Map(channels.map((channel) => [channel.id, channel]));
}

/** Fixed ones first: they are how a running app finds back. */
type Tokens = Partial<Pick<InstalledApp, 'botToken' | 'appToken' | 'signingSecret'>>;

export function createWorld(input: Seed, clockOptions: ClockOptions = {}, tokens: Tokens = {}): World {
  const seed = seedSchema.parse(input);
  const live = createLive();
  const clock = createClock(clockOptions, (at) =>
    live.tell({ what: 'clock', now: new Date(at).toISOString() }),
  );
  const bot: User = { id: seed.app.botUserId, name: seed.app.name, realName: seed.app.name, bot: true };
  return {
    url: '',
    team: seed.team,
    app: {
      ...seed.app,
      botId: `B${seed.app.id.slice(1)}`,
      scopes: scopesOf(seed.app.manifest),
      botToken: seed.app.botToken ?? tokens.botToken ?? `xoxb-${newSecret()}`,
      appToken: seed.app.appToken ?? tokens.appToken ?? `xapp-1-${newSecret()}`,
      signingSecret: seed.app.signingSecret ?? tokens.signingSecret ?? newSecret(),
    },
    users: new Map([...seed.users, bot].map((user) => [user.id, user])),
    channels: channelsOf(seed),
    messages: new Map(),
    lastTs: 0,
    views: new Map(),
    stacks: new Map(),
    homes: new Map(),
    picked: new Map(),
    offered: new Map(),
    files: new Map(),
    scheduled: new Map(),
    responses: new Map(),
    clock,
    followers: createFollowers(clock),
    triggers: createTriggers(clock),
    rates: createRates(clock),
    sockets: createSockets(),
    log: createLog(({ n }) => live.tell({ what: 'log', n })),
    live,
    faults: createFaults(clock.now),
    reads: new Map(),
  };
}
