/** 附件库: bytes, named by their hash and by nothing else. */
export interface Files {
  hash(bytes: Uint8Array): string;
  /** Answers when they are safe; the same bytes are kept once. */
  keep(bytes: Uint8Array): Promise<void>;
  /** Null where there are none of this hash, or not whole. */
  read(hash: string): Promise<Uint8Array | null>;
}
