import { BODY_LENGTH } from '#domain/body-parts';
import type { PersonId } from '#domain/person';
import type { Secret } from '#domain/secrecy-block';
import { textFileSize, wordsOfFile } from '#domain/text-file';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** What came of reading a file: its words, or why they cannot be taken. */
export type TextRead =
  | { ok: true; words: string }
  | { ok: false; refusal: 'too-large' | 'unreachable' | 'no-text' }
  | Secret;

/** A form waits for its answer three seconds, and Slack is asked where the file lies first. */
const WITHIN_MS = 2000;

/** 读入文本文件: its words for a body, after 涉密检查. The file itself is not kept. */
export const readTextFile =
  ({ books, clock, uploads }: Needs) =>
  async (file: string, person: PersonId, form: string): Promise<TextRead> => {
    const uploaded = await uploads.bytes(file, { most: textFileSize, withinMs: WITHIN_MS });
    if (!uploaded.ok) return { ok: false, refusal: uploaded.why };
    const body = wordsOfFile(uploaded.bytes);
    if (body === null || body.trim() === '') return { ok: false, refusal: 'no-text' };
    const secret = await secrecyGate({ books, clock }, 'text-file', person, { body }, form);
    if (secret) return secret;
    return body.length > BODY_LENGTH ? { ok: false, refusal: 'too-large' } : { ok: true, words: body };
  };
