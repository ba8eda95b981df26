import type { Files } from '#ports/files';

/** For a house in which nobody hands in a file. */
export const noFiles: Files = {
  hash: () => '',
  keep: () => Promise.reject(new Error('no file was expected')),
  read: () => Promise.resolve(null),
};
