import { extname } from 'node:path';
import type { Fields } from './fields.ts';
import type { World } from './world.ts';

export interface StoredFile {
  id: string;
  name: string;
  title: string;
  user: string;
  /** What was announced; the bytes must come to as many. */
  size: number;
  bytes?: Buffer | undefined;
  channels: string[];
  /** Not a file for anyone until its upload is completed. */
  complete: boolean;
  at: number;
}

const mimeTypes: Record<string, string> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain',
  csv: 'text/csv',
  png: 'image/png',
  svg: 'image/svg+xml',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function drawFile(world: World, file: StoredFile): Fields {
  const filetype = extname(file.name).slice(1).toLowerCase();
  const address = `${world.url}/files-pri/${world.team.id}-${file.id}`;
  const name = encodeURIComponent(file.name);
  return {
    id: file.id,
    created: Math.floor(file.at / 1_000),
    timestamp: Math.floor(file.at / 1_000),
    name: file.name,
    title: file.title,
    mimetype: mimeTypes[filetype] ?? 'application/octet-stream',
    filetype,
    size: file.size,
    user: file.user,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    channels: file.channels,
    url_private: `${address}/${name}`,
    url_private_download: `${address}/download/${name}`,
    permalink: `${world.url}/files/${file.user}/${file.id}/${name}`,
  };
}

export function drawFileById(world: World, id: string): Fields[] {
  const file = world.files.get(id);
  return file ? [drawFile(world, file)] : [];
}

/** With the address a page may read it from, as this person. */
export const drawFileFor = (world: World, id: string, user: string): Fields[] =>
  drawFileById(world, id).map((file) => ({
    ...file,
    control_url: `/control/files/${id}?user=${encodeURIComponent(user)}`,
  }));

export const mimeOf = (file: StoredFile): string =>
  mimeTypes[extname(file.name).slice(1).toLowerCase()] ?? 'application/octet-stream';
