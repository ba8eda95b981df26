import type { LogEntry } from '../../log.ts';
import type { SeenChannel, SeenMessage } from '../../seen.ts';

/** What the workspace tells a page, in its own shapes. */
export interface Person {
  id: string;
  name: string;
  title: string;
  unit?: string;
  deleted: boolean;
  guest: boolean;
  bot: boolean;
}

export type Channel = SeenChannel;

export interface SeenFile {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  size: number;
  /** Where a page may read it as the person who acts. */
  control_url?: string;
}

export interface Message extends Omit<SeenMessage, 'files'> {
  files?: SeenFile[];
}

export interface Command {
  command: string;
  description: string;
  usage_hint: string;
}

interface Shortcut {
  name: string;
  type: 'global' | 'message';
  callback_id: string;
  description: string;
}

export interface About {
  team: { id: string; name: string };
  app: { name: string; botUserId: string; homeTab: boolean; messagesTab: boolean };
  commands: Command[];
  shortcuts: Shortcut[];
}

export type Entry = LogEntry;

/** What happened elsewhere and may concern what is on the page. */
export type Happening =
  | { what: 'messages'; channel: string; ts: string; thread_ts?: string }
  | { what: 'channels' | 'views' | 'home' | 'faults' }
  | { what: 'clock' | 'hello'; now: string }
  | { what: 'log'; n: number };
