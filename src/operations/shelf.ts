import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Shelf } from '#ports/shelf';
import { absent, keepWhole } from './files.ts';

/** 待取文件 in a folder of their own, so that none of them is ever taken for an attachment that must stay. */
export function openShelf(folder: string): Shelf {
  const pathOf = (press: string) => {
    if (!/^\w+$/.test(press)) throw new Error(`no paper is called ${press}`);
    return join(folder, press);
  };
  return {
    keep: (press, bytes) => keepWhole(folder, pathOf(press), bytes),
    read: (press) => readFile(pathOf(press)).catch(absent),
    remove: (press) => rm(pathOf(press), { force: true }),
    sweep: async (before) => {
      for (const name of (await readdir(folder).catch(absent)) ?? []) {
        const found = await stat(join(folder, name)).catch(absent);
        if (found && found.mtimeMs < before) await rm(join(folder, name), { force: true });
      }
    },
  };
}
