import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readConfig, variables } from '#config';

const lines = (await readFile('.env.example', 'utf8')).split('\n').filter((line) => /^[A-Z_]+=/.test(line));
const example = Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]));

it('names in .env.example exactly the variables that are read', () => {
  expect(Object.keys(example).sort()).toEqual(Object.keys(variables.shape).sort());
});

it('gives by .env.example the local workspace', () => {
  expect(readConfig(example)).toMatchObject({
    ok: true,
    config: { mode: 'local', port: 3000, locale: 'zh-CN' },
  });
});
