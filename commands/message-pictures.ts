import type { ImageBlock } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Instant } from '#domain/instant';
import type { Clock } from '#ports/clock';
import type { Delivery } from '#ports/messenger';
import type { PaperFile } from '#ports/papers';
import { failed } from './delivery.ts';
import { cut, limits } from './limits.ts';
import { keepFile } from './send-file.ts';

/** A picture and what it says to those who do not see it. */
export interface Picture {
  file: PaperFile;
  alt: string;
}

/** How long a message waits for its picture; then it goes without, since its words say the same. */
const PATIENCE_MS = 30_000;
const AGAIN_MS = 2000;

/** Pictures within messages. Slack looks at a new file for some seconds before it lets a message show it. */
export function messagePictures(client: WebClient, clock: Clock) {
  const known = new Map<string, { file: string | null; since: Instant }>();
  const later = (error: string): Delivery => ({
    ok: false,
    again: true,
    afterMs: AGAIN_MS,
    unsure: false,
    error,
  });

  return {
    /** The block that shows it, null where the message goes without, or why it is to be tried again. */
    block: async (key: string, picture: Picture): Promise<ImageBlock | Delivery | null> => {
      const now = clock.now();
      const entry = known.get(key) ?? { file: null, since: now };
      known.set(key, entry);
      if (now - entry.since > PATIENCE_MS) return null;
      if (entry.file === null) {
        const up = await keepFile(client, picture.file).catch((error: unknown) => ({
          ok: false as const,
          why: failed(error),
        }));
        if (!up.ok) return !up.why.ok && up.why.again ? later(up.why.error) : null;
        entry.file = up.id;
      }
      return {
        type: 'image',
        slack_file: { id: entry.file },
        alt_text: cut(picture.alt, limits.altText),
      };
    },
    /** What a refused message comes to: tried again while Slack may still be looking at its picture. */
    refused: (why: Delivery): Delivery =>
      !why.ok && !why.again && why.error === 'invalid_blocks' ? later(why.error) : why,
    forget: (key: string): void => void known.delete(key),
  };
}
