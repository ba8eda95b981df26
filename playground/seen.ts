import type { KnownBlock, PlainTextElement } from '@slack/types';
import type { Fields } from './fields.ts';

/** A message as one person sees it, edits included. */
export interface SeenMessage {
  ts: string;
  user: string;
  text: string;
  bot_id?: string;
  blocks?: KnownBlock[];
  metadata?: { event_type: string; event_payload: Fields };
  thread_ts?: string;
  edited?: { user: string; ts: string };
  files?: Fields[];
  reply_count?: number;
  author: { id: string; name: string; title: string; unit?: string; bot: boolean };
  ephemeral?: true;
}

/** A modal or home tab as its person sees it: what is entered, and what was wrong with it. */
export interface SeenView {
  id: string;
  type: 'modal' | 'home';
  callback_id: string;
  hash: string;
  private_metadata: string;
  title: PlainTextElement;
  submit: PlainTextElement | null;
  close: PlainTextElement | null;
  blocks: KnownBlock[];
  values: Record<string, Record<string, Fields>>;
  errors: Record<string, string>;
  previous_view_id: string | null;
  root_view_id: string;
}

/** A conversation in a person's sidebar. */
export interface SeenChannel {
  id: string;
  name: string;
  kind: 'channel' | 'private' | 'dm' | 'app';
  with?: string;
  unread: number;
  mentions?: number;
  archived: boolean;
}
