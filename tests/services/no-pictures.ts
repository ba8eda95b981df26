import type { Pictures } from '#ports/pictures';

/** For a house whose boards are looked at by their words. */
export const noPictures: Pictures = { board: () => Promise.resolve(null), stop: () => {} };
