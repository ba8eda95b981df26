import type { Instant } from '#domain/instant';
import type { Addressee } from '#domain/notice';
import type { Letter } from './letter.ts';

/** Where a message stands in a chat; opaque to us. */
export interface NativeRef {
  channel: string;
  message: string;
}

/** How a try to say something ended. */
export type Delivery =
  | { ok: true; ref: NativeRef }
  /** Not now. `unsure` when the chat may have taken it all the same. */
  | { ok: false; again: true; afterMs: number; unsure: boolean; error: string }
  /** Never: the person has no account, the channel is closed; `gone` when the message to be redrawn stands no more. */
  | { ok: false; again: false; gone?: boolean; error: string };

/** One chat platform, as the house speaks through it. */
export interface Messenger {
  /** Posts under our key. With `since`, looks first whether it was posted from then on, and answers that. */
  post(to: Addressee, key: string, letter: Letter, since: Instant | null): Promise<Delivery>;
  /** Redraws a message in place. */
  redraw(ref: NativeRef, key: string, letter: Letter): Promise<Delivery>;
}
