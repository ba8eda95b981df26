import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unfold } from '../fields.ts';
import type { StoredFile } from '../files.ts';
import { newSecret } from '../ids.ts';
import { type Kept, keptSchema } from './kept.ts';

/** One state file, and a folder of bytes beside it. Nothing here is ever deleted. */
export interface Store {
  /** What the team of this id left; a file that is not its own is set aside. */
  read(team: string): Kept | undefined;
  bytesOf(file: string): Buffer | undefined;
  write(kept: Kept, files: StoredFile[]): Promise<void>;
}

/** First beside it, then in its place: a crash leaves the old one or the new one. */
async function replace(path: string, data: string | Buffer): Promise<void> {
  const beside = `${path}.${newSecret(4)}.part`;
  await writeFile(beside, data, { mode: 0o600 });
  await rename(beside, path);
}

export function createStore(path: string): Store {
  const folder = `${path}.files`;
  const placeOf = (file: string) => join(folder, file);
  return {
    read(team) {
      if (!existsSync(path)) return undefined;
      const found = keptSchema.safeParse(unfold(readFileSync(path, 'utf8')));
      if (found.success && found.data.team === team) return found.data;
      renameSync(path, `${path}.${Date.now()}.aside`);
      return undefined;
    },
    bytesOf: (file) => (existsSync(placeOf(file)) ? readFileSync(placeOf(file)) : undefined),
    async write(kept, files) {
      mkdirSync(dirname(path), { recursive: true });
      mkdirSync(folder, { recursive: true });
      for (const { id, bytes } of files)
        if (bytes && !existsSync(placeOf(id))) await replace(placeOf(id), bytes);
      await replace(path, JSON.stringify(kept));
    },
  };
}
