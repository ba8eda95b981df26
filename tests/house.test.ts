import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floors, trespasses } from './floors.ts';
import { importsOf } from './imports-of.ts';

const ignored = readFileSync('.gitignore', 'utf8')
  .split('\n')
  .map((line) => line.trim().replace(/^\/|\/$/g, ''))
  .filter((line) => line !== '' && !line.startsWith('#'));
const isIgnored = (name: string): boolean =>
  name === '.git' ||
  ignored.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : line === name));

/** Every file and folder below a folder, as git would see it. */
function below(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? [path, ...below(path)] : [path];
    });
}
const roomsIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const everything = below('.');
const files = new Map(
  everything.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]),
);

const onThePlan = {
  top: `src commands db tests playground bench docs .ci package.json package-lock.json .npmrc .gitignore
    tsconfig.json .env.example biome.json .oxlintrc.json knip.json vitest.config.ts manifest.json
    organisation.example.yaml README.md README.zh-CN.md LICENSE Dockerfile .dockerignore`.split(/\s+/),
  src: `domain ports services jobs organisation documents text operations roof tools`.split(' '),
  commands:
    `report review office adopt leaderboard quota payout search settings home mine help urgent solicit bulletin suggestion`.split(
      ' ',
    ),
};

describe('the house', () => {
  it('has no file that goes through a wall', () => {
    expect(trespasses(files)).toEqual([]);
  });

  it('has only rooms that are on the plan', () => {
    const top = everything.filter((path) => !path.includes('/'));
    expect(top.filter((name) => !onThePlan.top.includes(name))).toEqual([]);
    expect(roomsIn('src').filter((name) => !onThePlan.src.includes(name))).toEqual([]);
    expect(roomsIn('commands').filter((name) => !onThePlan.commands.includes(name))).toEqual([]);
  });

  it.each([
    ...roomsIn('src')
      .sort()
      .map((room) => `src/${room}`),
    'commands',
    'db',
    'playground',
    'tests',
  ])('says in %s/README.md what stands there and how to add one more', (room) => {
    expect(everything).toContain(`${room}/README.md`);
    expect(readFileSync(`${room}/README.md`, 'utf8')).toMatch(/To add one more/);
  });

  it('is built of small files: a median of at most 45 lines, one in twenty over 150', () => {
    const sizes = [...files]
      .filter(([path]) => /^(?:src|commands|db|playground)\//.test(path))
      .map(([path, text]) => ({ path, lines: text.split('\n').filter((line) => line.trim() !== '').length }))
      .sort((a, b) => a.lines - b.lines);
    const long = sizes.filter(({ lines }) => lines > 150);
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThanOrEqual(45);
    expect(long.length, long.map(({ path }) => path).join(' ')).toBeLessThanOrEqual(sizes.length / 20);
  });
});

const planted = (path: string, text: string): string[] => trespasses(new Map([[path, text]]));

describe('the plan catches', () => {
  it.each([
    ['a package in the hearth', 'src/domain/report.ts', `import { z } from 'zod';`, 'uses zod'],
    ['a node: module in the hearth', 'src/domain/report.ts', `import 'node:fs';`, 'uses node:fs'],
    [
      'a port in the hearth',
      'src/domain/report.ts',
      `import type { B } from '#ports/books';`,
      'imports #ports/books',
    ],
    ['a service in a port', 'src/ports/books.ts', `import { s } from '#services/s';`, 'imports #services/s'],
    ['a hash in a text', 'src/text/zh.ts', `import { createHash } from 'node:crypto';`, 'uses node:crypto'],
    ['a module without node:', 'src/operations/log.ts', `import fs from 'fs';`, 'uses fs'],
    ['the store in a service', 'src/services/s.ts', `import { x } from '#db/books';`, 'imports #db/books'],
    [
      'the clock in a service',
      'src/services/s.ts',
      `import 'node:timers/promises';`,
      'uses node:timers/promises',
    ],
    ['Slack in a service', 'src/services/s.ts', `import type { A } from '@slack/bolt';`, 'uses @slack/bolt'],
    ['Slack in a job', 'src/jobs/j.ts', `import type { A } from '@slack/bolt';`, 'uses @slack/bolt'],
    [
      'a service in the config',
      'src/config.ts',
      `import { x } from '#domain/report';`,
      'imports #domain/report',
    ],
    [
      'a port in the organisation',
      'src/organisation/o.ts',
      `import { x } from '#ports/books';`,
      'imports #ports/books',
    ],
    [
      'a service in a document',
      'src/documents/d.ts',
      `import { x } from '#services/s';`,
      'imports #services/s',
    ],
    ['SQL in the front door', 'commands/index.ts', `import { eq } from 'drizzle-orm';`, 'uses drizzle-orm'],
    [
      'the cellar in the front door',
      'commands/index.ts',
      `import { b } from '#db/books';`,
      'imports #db/books',
    ],
    ['a job in the front door', 'commands/kit.ts', `import { j } from '#jobs/waker';`, 'imports #jobs/waker'],
    [
      'the front door in the cellar',
      'db/books.ts',
      `import { k } from '#commands/kit';`,
      'imports #commands/kit',
    ],
    ['a service in the cellar', 'db/books.ts', `import { s } from '#services/s';`, 'imports #services/s'],
    [
      'a rule in the playground',
      'playground/clock.ts',
      `import { i } from '#domain/instant';`,
      'imports #domain/instant',
    ],
    [
      'Bolt in the playground',
      'playground/clock.ts',
      `import { App } from '@slack/bolt';`,
      'uses @slack/bolt',
    ],
    ['the roof below', 'commands/kit.ts', `import { h } from '#roof/house';`, 'imports #roof/house'],
    ['a tool below', 'db/books.ts', `import { t } from '#tools/demo';`, 'imports #tools/demo'],
    [
      'a test below',
      'db/books.ts',
      `import { t } from '../tests/floors.ts';`,
      'escapes to ../tests/floors.ts',
    ],
    [
      'a relative escape',
      'src/services/s.ts',
      `import { x } from '../domain/report.ts';`,
      'escapes to ../domain/report.ts',
    ],
    [
      'an escape by export',
      'src/ports/p.ts',
      `export * from '../domain/report.ts';`,
      'escapes to ../domain/report.ts',
    ],
    ['an escape by path', 'src/ports/p.ts', `import '/work/x.ts';`, 'escapes to /work/x.ts'],
    [
      'its own door',
      'src/domain/d.ts',
      `import { x } from '#domain/report';`,
      'goes out to come in by #domain/report',
    ],
    [
      'a door with a way back',
      'db/b.ts',
      `import '#domain/../services/s';`,
      'knocks at no door with #domain/../services/s',
    ],
    ['a door that is not there', 'db/b.ts', `import '#shed/rake';`, 'knocks at no door with #shed/rake'],
    ['a dynamic import across a wall', 'commands/kit.ts', `await import('#db/books');`, 'imports #db/books'],
    ['a type import across a wall', 'db/b.ts', `type A = import('@slack/bolt').App;`, 'uses @slack/bolt'],
    ['a require across a wall', 'db/b.ts', `const b = require('@slack/bolt');`, 'uses @slack/bolt'],
    ['a computed import', 'db/b.ts', `await import(name);`, 'imports what it computes'],
    [
      'a pieced-together import',
      'db/b.ts',
      `await import(\`#commands/\${name}\`);`,
      'imports what it computes',
    ],
    ['a default export', 'db/b.ts', `export default {};`, 'has a default export'],
    ['a renamed default export', 'db/b.ts', `export { a as default };`, 'has a default export'],
    ['a barrel', 'src/domain/index.ts', '', 'is a barrel'],
    ['a name for no thing', 'src/domain/date-utils.ts', '', 'is named for no thing'],
    ['a folder for no thing', 'commands/helpers/x.ts', '', 'is named for no thing'],
    ['a room that is not there', 'src/shed/rake.ts', '', 'stands in no room'],
  ])('%s', (_what, path, text, wrong) => {
    expect(planted(path, text)).toContain(`${path} ${wrong}`);
  });

  it.each([
    ['src/domain/report.ts', `import type { Instant } from './instant.ts';`],
    [
      'src/services/s.ts',
      `import { approve } from '#domain/sign-off'; import type { Books } from '#ports/books';`,
    ],
    ['src/jobs/waker.ts', `import { schedule } from 'node-cron';`],
    ['commands/report/form.ts', `import type { View } from '@slack/types'; import { ids } from '../ids.ts';`],
    ['db/pg/engine.ts', `import { drizzle } from 'drizzle-orm/pglite'; import { x } from '../store.ts';`],
    ['src/roof/house.ts', `const { startWorkspace } = await import('#playground/workspace');`],
    ['src/main.ts', `import { start } from '#roof/house';`],
    ['vitest.config.ts', `import { defineConfig } from 'vitest/config'; export default defineConfig({});`],
    ['commands/index.ts', `export const commands = {};`],
  ])('nothing in %s: %s', (path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it('knows every room of src', () => {
    expect(roomsIn('src').filter((room) => !(room in floors))).toEqual([]);
  });
});

describe('imports are read', () => {
  it.each([
    ['over several lines', `import {\n  a,\n  b,\n} from\n 'x';`, ['x']],
    ['with a type', `import type { A } from "x";`, ['x']],
    ['for their effect', `import 'x';`, ['x']],
    ['when handed on', `export { a } from 'x'; export * as b from 'y';`, ['x', 'y']],
    ['with attributes', `import a from 'x' with { type: 'json' };`, ['x']],
    ['when awaited', `const a = await import( 'x' );`, ['x']],
    ['from a plain template', 'await import(`x`);', ['x']],
    ['after a regular expression with quotes', `const a = /['"\`]/g; import 'x';`, ['x']],
    ['after a division', `const a = b / c; import 'x'; const d = e / f;`, ['x']],
    ['after an apostrophe in a comment', `// it's\nimport 'x'; /* don't */ import 'y';`, ['x', 'y']],
    ['after a link in a string', `const a = 'http://b'; import 'x';`, ['x']],
    ['inside a template', `const a = \`\${await import("x")}\`;`, ['x']],
    [
      'after a template with holes',
      `const a = \`b \${{ c: \`\${d}\` }} e\`; import 'x'; const f = \`\`;`,
      ['x'],
    ],
    ['between two templates', `const a = \`\${b}\`; import 'x'; const c = \`\${d}\`;`, ['x']],
    ['but not out of a comment', `// import 'x';\n/* from 'y' */`, []],
    ['but not out of a string', `const a = "import 'x'";`, []],
    ['but not a query', `database.select().from('x');`, []],
  ])('%s', (_how, text, specifiers) => {
    expect(importsOf(text).specifiers).toEqual(specifiers);
  });
});
