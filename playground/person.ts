import type { Acted } from './acts/acted.ts';
import { ask } from './ask.ts';
import type { Fields } from './fields.ts';
import type { SeenChannel, SeenMessage, SeenView } from './seen.ts';

/** A message (channel and ts) or a view, and the element in it. */
interface Pressed {
  view?: string;
  channel?: string;
  ts?: string;
  action_id: string;
  block_id?: string;
  value?: unknown;
  values?: unknown[];
  date?: string;
  time?: string;
  confirmed?: boolean;
}

interface Typed {
  view?: string;
  channel?: string;
  ts?: string;
  action_id: string;
  block_id?: string;
  query: string;
}

type Posted = Acted & { ts: string };

export interface Person {
  id: string;
  command(text: string, channel?: string): Promise<Acted>;
  shortcut(callbackId: string): Promise<Acted>;
  messageShortcut(callbackId: string, channel: string, ts: string): Promise<Acted>;
  press(element: Pressed): Promise<Acted>;
  suggest(element: Typed): Promise<Acted & { options: Fields[] }>;
  fill(view: string, values: Fields): Promise<Acted>;
  submit(view: string, values?: Fields): Promise<Acted>;
  close(view: string): Promise<Acted>;
  openHome(): Promise<Acted>;
  post(text: string, channel?: string, threadTs?: string): Promise<Posted>;
  upload(name: string, bytes: Uint8Array, channel?: string): Promise<Posted>;
  edit(channel: string, ts: string, text: string): Promise<Acted>;
  remove(channel: string, ts: string): Promise<Acted>;
  /** A file for a file input: its id. */
  attach(name: string, bytes: Uint8Array): Promise<string>;
  /** With another person, or with the bot. */
  dm(other?: string): Promise<string>;
  /** His direct message with the bot unless a channel is named. */
  messages(channel?: string, after?: string): Promise<SeenMessage[]>;
  channels(): Promise<SeenChannel[]>;
  read(channel: string, ts: string): Promise<void>;
  views(): Promise<SeenView[]>;
  home(): Promise<SeenView | null>;
}

export function person(url: string, user: string): Person {
  const { get, post } = ask(url);
  const act = <T = Acted>(path: string, body: object) => post<T>(path, { user, ...body });
  return {
    id: user,
    command: (text, channel) => act('/command', { text, channel }),
    shortcut: (callbackId) => act('/shortcut', { callback_id: callbackId }),
    messageShortcut: (callbackId, channel, ts) =>
      act('/message-shortcut', { callback_id: callbackId, channel, ts }),
    press: (element) => act('/press', element),
    suggest: (element) => act('/suggest', element),
    fill: (view, values) => act('/fill', { view, values }),
    submit: (view, values) => act('/submit', { view, values }),
    close: (view) => act('/close', { view }),
    openHome: () => act('/home', {}),
    post: (text, channel, threadTs) => act('/post', { text, channel, thread_ts: threadTs }),
    upload: (name, bytes, channel) =>
      act('/upload', { name, base64: Buffer.from(bytes).toString('base64'), channel }),
    edit: (channel, ts, text) => act('/edit', { channel, ts, text }),
    remove: (channel, ts) => act('/delete', { channel, ts }),
    attach: async (name, bytes) => {
      const base64 = Buffer.from(bytes).toString('base64');
      return (await act<{ id: string }>('/file', { name, base64 })).id;
    },
    dm: async (other) => (await act<{ channel: string }>('/dm', { with: other })).channel,
    read: async (channel, ts) => void (await act<object>('/read', { channel, ts })),
    messages: async (channel, after) =>
      (await get<{ messages: SeenMessage[] }>('/messages', { user, channel, after })).messages,
    channels: () => get<SeenChannel[]>('/channels', { user }),
    views: async () => (await get<{ views: SeenView[] }>('/views', { user })).views,
    home: async () => (await get<{ view: SeenView | null }>('/home', { user })).view,
  };
}
