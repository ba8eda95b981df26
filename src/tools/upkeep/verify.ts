import { existsSync } from 'node:fs';
import { verifyFile } from '#roof/verify-file';
import { words } from './words.ts';

/** A place to speak, and in which language. */
export interface Voice {
  print(line: string): void;
  locale: 'zh-CN' | 'en';
}

/** So many findings of one check are named; the rest are counted. */
const NAMED = 5;

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
  if (found.length === 0) {
    print(words.balanced(path)[locale]);
    return 0;
  }
  for (const check of new Set(found.map((one) => one.check))) {
    const subjects = found.filter((one) => one.check === check).map(({ subject }) => subject);
    const named = subjects.slice(0, NAMED).join(', ');
    print(
      `✗ ${words.checks[check][locale]}：${named}${subjects.length > NAMED ? ` … (${subjects.length})` : ''}`,
    );
  }
  print(words.unbalanced(found.length, path)[locale]);
  return 1;
}
