import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { COMPILED, PROGRAM } from './built-files.ts';

/** What `xinbao.cjs` is built from: it runs the program beside it with the code that V8 compiled before, where this Node takes it. */

/** From the built file's folder to package.json's; written in by the build. */
declare const WAY_HOME: string;

const home = join(__dirname, WAY_HOME);
const program = join(__dirname, PROGRAM);
const compiled = join(__dirname, COMPILED);

function compiledBefore(): Buffer | undefined {
  try {
    return readFileSync(compiled);
  } catch {
    // Never warmed up: it only takes longer.
    return undefined;
  }
}

const cachedData = compiledBefore();
const words = readFileSync(program, 'latin1');
const script = new Script(`(function (require, HOME) {${words}\n})`, {
  filename: program,
  ...(cachedData && { cachedData }),
});
if (process.env.WRITE_COMPILED) {
  process.once('exit', () => {
    // Half a file must never stand there.
    writeFileSync(`${compiled}.part`, script.createCachedData());
    renameSync(`${compiled}.part`, compiled);
  });
}
const run: (require: NodeJS.Require, home: string) => void = script.runInThisContext();
run(createRequire(join(home, 'package.json')), `${pathToFileURL(home).href}/`);
