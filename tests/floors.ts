import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';

/** A floor of the house: the doors it may open and the packages it may use; `*` is any. */
interface Floor {
  opens: readonly string[];
  packages: readonly string[];
  /** Whether `node:` modules may be used. */
  node: boolean;
}

const rules = (...opens: string[]): Floor => ({ opens, packages: [], node: false });
const works = (opens: string[], ...packages: string[]): Floor => ({ opens, packages, node: true });
const documentFormats = ['diff', 'docxtemplater', 'pizzip', 'read-excel-file'];
const noticeFormats = ['mammoth', 'word-extractor', 'echarts', '@resvg/resvg-wasm', '@embedpdf/fonts-sc'];
const roof: Floor = { opens: ['*'], packages: ['*'], node: true };

/** The plan of the house. A wall moves only with a decision recorded in `docs/decisions/`. */
export const floors: Readonly<Record<string, Floor>> = {
  domain: rules(),
  ports: rules('domain'),
  text: rules('domain'),
  services: rules('domain', 'ports'),
  jobs: works(['domain', 'ports', 'services'], 'node-cron'),
  config: works([], 'zod'),
  organisation: works(['domain'], 'zod', 'yaml'),
  documents: works(['domain', 'ports', 'text'], ...documentFormats, ...noticeFormats),
  operations: works(['domain', 'ports'], 'pino', 'hono', '@hono/node-server', 'prom-client'),
  commands: works(['domain', 'ports', 'services', 'text'], '@slack/*', 'zod'),
  db: works(
    ['domain', 'ports'],
    'drizzle-orm',
    'drizzle-kit',
    'better-sqlite3',
    'pg',
    '@electric-sql/pglite',
  ),
  playground: works(
    [],
    'hono',
    '@hono/node-server',
    'ws',
    'zod',
    'yaml',
    '@slack/types',
    'preact',
    'esbuild',
  ),
  main: roof,
  roof,
  tools: roof,
  tests: roof,
  bench: roof,
  root: roof,
};

/** Floors that stand above all others: nobody below imports them. */
const above = ['main', 'roof', 'tools', 'tests', 'bench', 'root'];
const forbiddenNames = /^(?:utils?|helpers?|commons?|types|constants?|managers?|misc|shared|lib)$/;
const outside = ['commands', 'db', 'playground', 'tests', 'bench'];

/** The floor a file stands on, by its path. */
function floorOf(path: string): string {
  const [top = '', room = ''] = path.split('/');
  if (outside.includes(top)) return top;
  return top === 'src' ? room.replace(/\.ts$/, '') : 'root';
}

/** Everything in these files that goes through a wall, is named wrong, or is handed out wrong. */
export function trespasses(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const { specifiers, computed, defaultExport } = importsOf(text);
    const floor = floors[floorOf(path)];
    const found = floor
      ? specifiers.map((specifier) => trespass(path, floor, specifier))
      : ['stands in no room'];
    if (computed && floor !== roof) found.push('imports what it computes');
    if (defaultExport && !path.endsWith('.config.ts')) found.push('has a default export');
    if (path.endsWith('/index.ts') && path !== 'commands/index.ts') found.push('is a barrel');
    const parts = path.replace(/\.tsx?$/, '').split(/[/.-]/);
    if (parts.some((part) => forbiddenNames.test(part))) found.push('is named for no thing');
    return found.filter((what) => what !== null).map((what) => `${path} ${what}`);
  });
}

function trespass(path: string, floor: Floor, specifier: string): string | null {
  const own = floorOf(path);
  if (specifier.startsWith('.')) {
    const target = floorOf(posix.join(posix.dirname(path), specifier));
    return target === own ? null : `escapes to ${specifier}`;
  }
  if (specifier.startsWith('#')) return throughDoor(own, floor, specifier);
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return `escapes to ${specifier}`;
  const module = specifier.startsWith('node:') || builtinModules.includes(specifier);
  if (module) return floor.node && specifier.startsWith('node:') ? null : `uses ${specifier}`;
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  const scope = `${parts[0] ?? ''}/*`;
  return ['*', name, scope].some((known) => floor.packages.includes(known)) ? null : `uses ${specifier}`;
}

function throughDoor(own: string, floor: Floor, specifier: string): string | null {
  const door = specifier.slice(1).split('/')[0] ?? '';
  if (!(door in floors) || specifier.includes('..')) return `knocks at no door with ${specifier}`;
  if (door === own) return `goes out to come in by ${specifier}`;
  if (above.includes(door) && !above.includes(own)) return `imports ${specifier}`;
  return floor.opens.includes('*') || floor.opens.includes(door) ? null : `imports ${specifier}`;
}
