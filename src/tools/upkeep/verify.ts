import { existsSync } from 'node:fs';
import { verifyFile } from '#roof/verify-file';
import { sayFindings, type Voice } from './voice.ts';
import { words } from './words.ts';

/** `verify [DATABASE FILE]`: answers 0 where the books balance, 1 where they do not, 2 misused. */
export async function verifyCommand(args: string[], usual: string, voice: Voice): Promise<0 | 1 | 2> {
  const { print, locale } = voice;
  const [path = usual, ...more] = args;
  if (more.length > 0 || path.startsWith('-')) {
    print(words.verifyUsage[locale]);
    return 2;
  }
  if (!existsSync(path)) {
    print(words.noDatabase(path)[locale]);
    return 2;
  }
  const found = await verifyFile(path);
  sayFindings(voice, found);
  print((found.length === 0 ? words.balanced(path) : words.unbalanced(found.length, path))[locale]);
  return found.length === 0 ? 0 : 1;
}
