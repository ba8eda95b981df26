import { readBulletin } from './read-bulletin.ts';

/** The process of one file: it is handed the bytes, says what they are, and is ended. */
process.once('message', (bytes: Uint8Array) => {
  void readBulletin(bytes).then((read) => process.send?.(read));
});
