import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** 模板: the office's own where its folder holds one, else ours, which lies beside this file. Read anew each time. */
export async function readTemplate(folder: string | undefined, name: string): Promise<Uint8Array> {
  if (folder && (await readdir(folder)).includes(name)) return readFile(join(folder, name));
  return readFile(new URL(name, import.meta.url));
}
