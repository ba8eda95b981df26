import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '#ports/files';
import { syncFolder } from './sync-folder.ts';

const HASH = /^[0-9a-f]{64}$/;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** 附件库 in a folder that only its owner may read: one file for each content, written beside and then renamed. */
export function openFiles(folder: string): Files {
  const pathOf = (hash: string) => join(folder, hash);
  return {
    hash: hashOf,
    keep: async (bytes) => {
      const path = pathOf(hashOf(bytes));
      if (!existsSync(path)) await keepWhole(folder, path, bytes);
    },
    read: async (hash) => {
      if (!HASH.test(hash)) return null;
      const bytes = await readFile(pathOf(hash)).catch(absent);
      return bytes && hashOf(bytes) === hash ? bytes : null;
    },
  };
}

/** Bytes under a path in a folder of their owner's alone, whole or not at all; answers when they are safe. */
export async function keepWhole(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = join(folder, `.${randomUUID()}`);
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  await syncFolder(folder);
}

/** What is not there is null; any other failure stays one. */
export function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
