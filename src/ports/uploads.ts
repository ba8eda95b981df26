/** What came of asking for a file's bytes. */
export type Uploaded =
  | { ok: true; name: string; bytes: Uint8Array }
  | { ok: false; why: 'too-large' | 'unreachable' };

/** 上传的文件: what a person put into a form of the chat. Its bytes stay in the chat until they are asked for. */
export interface Uploads {
  /** The bytes of the file with this id: at most `most` of them, within `withinMs`. Never throws. */
  bytes(file: string, limits: { most: number; withinMs: number }): Promise<Uploaded>;
}
