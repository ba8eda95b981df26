import { parseArgs } from 'node:util';
import { apply, check, type Desk, diff, exportTo } from './desk.ts';
import { showPresets } from './show-presets.ts';
import { tryOut } from './try-out.ts';
import { words } from './words.ts';

const misused = 2;

/** A day that exists, as `--from` takes it. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

interface Asked {
  verb: string;
  file: string;
  from: string | undefined;
  year: string | undefined;
}

function read(args: string[]): Asked | undefined {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: 'string' }, year: { type: 'string' } },
    });
    const [verb, file = '', ...more] = positionals;
    if (!verb || (!file && verb !== 'presets') || more.length > 0) return undefined;
    if (values.from !== undefined && (verb !== 'apply' || !isDay(values.from))) return undefined;
    if ((values.year !== undefined) !== (verb === 'what-if')) return undefined;
    if (values.year !== undefined && !/^20\d\d$/.test(values.year)) return undefined;
    return { verb, file, from: values.from, year: values.year };
  } catch {
    return undefined;
  }
}

/** `check|diff|apply|export FILE [--from YYYY-MM-DD]`, `presets [NAME]`, `what-if FILE|NAME --year YYYY`; answers 0 done, 1 problems, 2 misused. */
export async function organisationCommand(args: string[], desk: Desk): Promise<0 | 1 | 2> {
  const asked = read(args);
  if (asked?.verb === 'check') return check(desk, asked.file);
  if (asked?.verb === 'diff') return diff(desk, asked.file);
  if (asked?.verb === 'apply') return apply(desk, asked.file, asked.from);
  if (asked?.verb === 'export') return exportTo(desk, asked.file);
  if (asked?.verb === 'what-if') return tryOut(desk, asked.file, Number(asked.year));
  if (asked?.verb === 'presets') return showPresets(desk, asked.file);
  desk.print(words.usage[desk.locale]);
  return misused;
}
