import { attachmentKinds, kindOf } from './attachment-kind.ts';
import type { Attachment } from './report.ts';

/** At most so many 附件 of a report, joined or not, as a form offers no more to keep; each of at most so many bytes. */
export const MOST_ATTACHMENTS = 10;
export const MOST_BYTES = 10 * 1024 * 1024;
/** A text file is read whole by 涉密检查 while its form waits. */
const MOST_TEXT_BYTES = 300 * 1024;
export const CAPTION_LENGTH = 100;
const NAME_LENGTH = 100;

/** A "no" to a file that somebody handed in: which one, and why. */
export interface BadFile {
  ok: false;
  refusal: 'bad-file';
  /** The chat's id of it; empty where it is all of them together. */
  file: string;
  why: 'kind' | 'too-large' | 'long-text' | 'unreachable' | 'caption' | 'too-many';
}

export const badFile = (file: string, why: BadFile['why']): BadFile => ({
  ok: false,
  refusal: 'bad-file',
  file,
  why,
});

/** 附件说明: a line for each file, in their order; null where the lines are more or fewer. */
export function captionsOf(files: number, typed: string): string[] | null {
  const lines = linesIn(typed);
  return lines.length === files ? lines : null;
}

export const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A file's content as 附件, or why it is not taken. `hash` names the bytes. */
export function attachmentOf(
  file: { id: string; name: string; caption: string; bytes: Uint8Array },
  hash: string,
): { ok: true; value: Attachment } | BadFile {
  const { id, bytes } = file;
  const caption = file.caption.trim();
  if (caption === '' || caption.length > CAPTION_LENGTH) return badFile(id, 'caption');
  if (bytes.length > MOST_BYTES) return badFile(id, 'too-large');
  const kind = kindOf(bytes);
  if (!kind) return badFile(id, 'kind');
  if (kind === 'txt' && bytes.length > MOST_TEXT_BYTES) return badFile(id, 'long-text');
  return {
    ok: true,
    value: { hash, name: shownName(file.name), caption, type: attachmentKinds[kind], size: bytes.length },
  };
}

/** A name to be shown; no path is ever made of it. */
const shownName = (name: string): string =>
  Array.from(name.replace(/[\p{Cc}\p{Cf}/\\]/gu, ' ').trim())
    .slice(0, NAME_LENGTH)
    .join('');
