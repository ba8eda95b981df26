import type { WebClient } from '@slack/web-api';
import type { Delivery } from '#ports/messenger';
import type { PaperFile } from '#ports/papers';
import { delivered } from './delivery.ts';

const UPLOAD_MS = 10_000;

/**
 * A file for a channel, said with a line. Its bytes go up unseen; only the last call shows it to anybody, so that a try
 * that ends before may be made again. Where Slack names no message for a file, the file's own id stands for it.
 */
export async function sendFile(
  client: WebClient,
  channel: string,
  { name, title, bytes }: PaperFile,
  line: string,
): Promise<Delivery> {
  const place = await client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength });
  if (!place.upload_url || !place.file_id) return refusedWith('no place for the file');
  const upload = await fetch(place.upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  if (upload.status >= 500 || upload.status === 429)
    return { ok: false, again: true, afterMs: 0, unsure: false, error: `upload: HTTP ${upload.status}` };
  if (!upload.ok) return refusedWith(`upload: HTTP ${upload.status}`);
  const { file_id: id } = place;
  await client.files.completeUploadExternal({
    files: [{ id, title }],
    channel_id: channel,
    initial_comment: line,
  });
  return delivered(channel, id);
}

const refusedWith = (error: string): Delivery => ({ ok: false, again: false, error });
