import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMPILED } from './build/built-files.ts';
import { writeProgram } from './build/program.ts';
import { warmUp } from './build/warm-up.ts';

/** `npm run build -- [FOLDER]`: the bot as one file that starts at once, in `dist` where no other folder is named. */

const folder = resolve(process.argv[2] ?? 'dist');
await writeProgram(folder);
if (!existsSync(join(folder, COMPILED)) && !(await warmUp(folder)))
  process.stderr.write('The built bot was not warmed up: it will take longer to start.\n');
