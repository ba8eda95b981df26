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
  file: PaperFile,
  line: string,
): Promise<Delivery> {
  const up = await putUp(client, file);
  if (!up.ok) return up.why;
  await client.files.completeUploadExternal({
    files: [{ id: up.id, title: file.title }],
    channel_id: channel,
    initial_comment: line,
  });
  return delivered(channel, up.id);
}

/** A file that nobody sees yet, for a message of ours to show. */
export async function keepFile(client: WebClient, file: PaperFile): Promise<PutUp> {
  const up = await putUp(client, file);
  if (up.ok) await client.files.completeUploadExternal({ files: [{ id: up.id, title: file.title }] });
  return up;
}

type PutUp = { ok: true; id: string } | { ok: false; why: Delivery };

async function putUp(client: WebClient, { name, bytes }: PaperFile): Promise<PutUp> {
  const place = await client.files.getUploadURLExternal({ filename: name, length: bytes.byteLength });
  if (!place.upload_url || !place.file_id) return refusedWith('no place for the file');
  const upload = await fetch(place.upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(UPLOAD_MS),
  });
  const error = `upload: HTTP ${upload.status}`;
  if (upload.status >= 500 || upload.status === 429)
    return { ok: false, why: { ok: false, again: true, afterMs: 0, unsure: false, error } };
  return upload.ok ? { ok: true, id: place.file_id } : refusedWith(error);
}

const refusedWith = (error: string): PutUp => ({ ok: false, why: { ok: false, again: false, error } });
