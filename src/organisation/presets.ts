import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Preset, presetLevels } from '#domain/preset';
import { form, id, words } from './form.ts';
import { ruleVersionSchema } from './rule-schema.ts';
import { ruleVersionFrom } from './rules-from-file.ts';

const folder = new URL('./presets/', import.meta.url);
const ENDING = '.yaml';

const presetSchema = form({
  id,
  name: words,
  tiers: z.array(form({ id: z.enum(presetLevels), name: words })),
  bodies: z.array(form({ id, name: words, tier: id, aliases: z.array(words) })).default([]),
  version: ruleVersionSchema,
});

/** The text of a 参考办法 with its comments, as an office may copy it; undefined for none of that name. */
export const presetText = (name: string): string | undefined =>
  presetNames().includes(name) ? readFileSync(new URL(name + ENDING, folder), 'utf8') : undefined;

const presetNames = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();

/** Every 参考办法, by its name. */
export const presets = (): Preset[] =>
  presetNames().map((name) => {
    const preset = presetSchema.parse(parse(presetText(name) ?? ''));
    return { ...preset, version: ruleVersionFrom(preset.version) };
  });
