import { open } from 'node:fs/promises';

/** A renamed file is safe once its folder is. */
export async function syncFolder(folder: string): Promise<void> {
  const held = await open(folder, 'r');
  try {
    await held.sync();
  } finally {
    await held.close();
  }
}
