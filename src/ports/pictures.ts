import type { BoardPicture } from '#domain/board-picture';

/** Pictures made from plain values, as PNG, one at a time beside everything else; null where one could not be drawn. */
export interface Pictures {
  board(picture: BoardPicture): Promise<Uint8Array | null>;
  /** What is being drawn is left undrawn. */
  stop(): void;
}
