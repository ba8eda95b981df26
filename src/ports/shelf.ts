import type { Instant } from '#domain/instant';

/** 待取文件: papers that were made and not yet sent, each under the press that asked for it. */
export interface Shelf {
  /** Answers when they are safe. */
  keep(press: string, bytes: Uint8Array): Promise<void>;
  /** Null where there are none. */
  read(press: string): Promise<Uint8Array | null>;
  /** Once it was sent; answers too where there is none. */
  remove(press: string): Promise<void>;
  /** Removes what was laid down before this moment and that nobody was sent. */
  sweep(before: Instant): Promise<void>;
}
