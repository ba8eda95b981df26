import type { BulletinRead } from '#domain/bulletin';

/** Reads a superior's notice out of a file that somebody brought; a file that cannot be read says why. */
export interface Bulletins {
  read(bytes: Uint8Array): Promise<BulletinRead>;
  /** Leaves what is being read; its answer means nothing then. */
  stop(): void;
}
