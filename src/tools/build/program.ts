import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { LOADER, PROGRAM } from './built-files.ts';
import { inPlace } from './in-place.ts';
import { loadLate } from './late.ts';

const HOME = fileURLToPath(new URL('../../..', import.meta.url));

/** Stays in `node_modules`: the compiled one, and what is loaded for single papers only. */
const outside = [
  'better-sqlite3',
  'esbuild',
  'docxtemplater',
  'mammoth',
  'pizzip',
  'read-excel-file',
  'word-extractor',
];

const common = {
  absWorkingDir: HOME,
  bundle: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Names stay, so that a fault's trace can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions;

/** Writes loader and program into a folder, `more` left outside it; false where both stand there already as they would be written. */
export async function writeProgram(folder: string, more: string[] = []): Promise<boolean> {
  const [loader, program] = await Promise.all([
    built({
      entryPoints: ['src/tools/build/loader.ts'],
      define: { WAY_HOME: JSON.stringify(relative(folder, HOME)) },
    }),
    built({
      entryPoints: ['src/main.ts'],
      external: [...outside, ...more],
      // The program is no module of its own that could load others.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'HOME' },
      plugins: [inPlace(HOME), loadLate(HOME)],
    }).then(inAscii),
  ]);
  const files = new Map([
    [LOADER, loader],
    [PROGRAM, program],
  ]);
  const stands = async ([name, text]: [string, string]): Promise<boolean> =>
    text === (await readFile(join(folder, name), 'latin1').catch(() => null));
  if ((await Promise.all([...files].map(stands))).every(Boolean)) return false;
  await mkdir(folder, { recursive: true });
  // What was compiled from an earlier program must not stand beside this one.
  const compiled = (await readdir(folder)).filter((name) => name.endsWith('.cache'));
  await Promise.all(compiled.map((name) => rm(join(folder, name))));
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text, 'latin1')));
  return true;
}

async function built(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options, write: false });
  return outputFiles[0]?.text ?? '';
}

/** Only regular expressions still hold Chinese letters; without them the text takes half the memory. */
const inAscii = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
