import type { WebClient } from '@slack/web-api';
import type { Uploaded, Uploads } from '#ports/uploads';

const API_URL = 'https://slack.com/api/';

interface Options {
  botToken: string;
  apiUrl?: string | undefined;
  report: (error: unknown) => string;
}

/**
 * Files that people put into forms. They are asked for by id: the address comes from Slack's own answer and never from a
 * form, and the token goes to no host but the API's own or one below it, nor on to where that host might lead.
 */
export function slackUploads(client: WebClient, { botToken, apiUrl, report }: Options): Uploads {
  const api = new URL(apiUrl ?? API_URL);
  const unreachable = (what: string): Uploaded => {
    report(new Error(`a file was not fetched: ${what}`));
    return { ok: false, why: 'unreachable' };
  };

  return {
    bytes: async (id, { most, withinMs }) => {
      const signal = AbortSignal.timeout(withinMs);
      try {
        const { file } = await within(signal, client.files.info({ file: id }));
        if ((file?.size ?? 0) > most) return { ok: false, why: 'too-large' };
        const address = URL.parse(file?.url_private_download ?? '');
        if (!address || !isOwn(address, api)) return unreachable('its address is not Slack’s own');
        const headers = { authorization: `Bearer ${botToken}` };
        const answer = await fetch(address, { headers, signal, redirect: 'error' });
        if (!answer.ok || !answer.body) return unreachable(`HTTP ${answer.status}`);
        const bytes = await atMost(answer.body, most);
        return bytes ? { ok: true, name: file?.name ?? '', bytes } : { ok: false, why: 'too-large' };
      } catch (error) {
        // Slack's words for it, without the address: it names a file.
        return unreachable(error instanceof Error ? error.name : 'no answer');
      }
    },
  };
}

/** An answer that comes before the time is up; the client itself would ask on. */
function within<T>(signal: AbortSignal, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    answer.then(resolve, reject);
  });
}

const isOwn = (address: URL, api: URL): boolean =>
  address.protocol === api.protocol && (address.host === api.host || address.host.endsWith(`.${api.host}`));

/** Everything that comes, or nothing where it is more than was announced. */
async function atMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
