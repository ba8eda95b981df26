import { resolve } from 'node:path';
import { writeProgram } from './build/program.ts';
import { warmUp } from './build/warm-up.ts';

/** `npm run build -- [FOLDER]`: the bot as one file that starts at once, in `dist` where no other folder is named. */

const folder = resolve(process.argv[2] ?? 'dist');
if (await writeProgram(folder)) await warmUp(folder);
