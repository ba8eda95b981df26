import { type Fields, isFields } from '../../fields.ts';

/** Blocks as the untyped things they are on the wire. */
export const fieldsOf = (blocks: readonly unknown[]): Fields[] =>
  blocks.filter((block): block is Fields => isFields(block));
