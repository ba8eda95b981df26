import { attachmentOf, type BadFile, badFile, MOST_ATTACHMENTS, MOST_BYTES } from '#domain/attachment';
import { attachmentKinds } from '#domain/attachment-kind';
import type { PersonId } from '#domain/person';
import type { Attachment } from '#domain/report';
import type { Secret } from '#domain/secrecy-block';
import { wordsOfFile } from '#domain/text-file';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** A file that somebody put into a form, with what he wrote under it. */
export interface HandedFile {
  id: string;
  name: string;
  caption: string;
}

/** For all of them together: the chat waits three seconds for the answer to a form. */
const WITHIN_MS = 2000;

/** What was handed in as 附件, and the bytes still to be kept. */
export interface HandedIn {
  attachments: Attachment[];
  keep(): Promise<void>;
}

/**
 * 附件: fetched from the chat and looked at; the words of text files pass 涉密检查. Nothing is kept until `keep`; the same content
 * counts once.
 */
export async function handInFiles(
  needs: Pick<Needs, 'uploads' | 'files' | 'books' | 'clock'>,
  { form, person }: { form: string; person: PersonId },
  handed: HandedFile[],
  before: Attachment[] = [],
): Promise<{ ok: true; value: HandedIn } | BadFile | Secret> {
  const { uploads, files } = needs;
  if (handed.length + before.length > MOST_ATTACHMENTS) return badFile('', 'too-many');
  const fetched = await Promise.all(
    handed.map(async (file) => {
      const upload = await uploads.bytes(file.id, { most: MOST_BYTES, withinMs: WITHIN_MS });
      if (!upload.ok) return badFile(file.id, upload.why);
      const { bytes } = upload;
      const read = attachmentOf({ ...file, bytes }, files.hash(bytes));
      return read.ok ? { ok: true as const, attachment: read.value, bytes } : read;
    }),
  );
  const bad = fetched.find((file) => !file.ok);
  if (bad && !bad.ok) return bad;
  const good = fetched.filter((file) => file.ok);
  const texts = good.flatMap(({ attachment, bytes }) =>
    attachment.type === attachmentKinds.txt ? [wordsOfFile(bytes) ?? ''] : [],
  );
  const secret = await secrecyGate(needs, form, person, { attachments: texts.join('\n\n') });
  if (secret) return secret;
  const byHash = new Map(
    [...before, ...good.map(({ attachment }) => attachment)].map((one) => [one.hash, one]),
  );
  return {
    ok: true,
    value: {
      attachments: [...byHash.values()],
      keep: async () => {
        for (const { bytes } of good) await files.keep(bytes);
      },
    },
  };
}

/** Names and captions as they pass the secrecy gate. */
export const wordsOf = (handed: HandedFile[]): string =>
  handed.map(({ name, caption }) => `${name}\n${caption}`).join('\n');
