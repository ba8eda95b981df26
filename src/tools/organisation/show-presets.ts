import { presets, presetText } from '#organisation/presets';
import type { Desk } from './desk.ts';
import { words } from './words.ts';

/** 参考办法: their names, or the text of one, as an office may copy it. */
export function showPresets(desk: Desk, name: string): 0 | 1 {
  const text = presetText(name);
  if (name !== '' && text === undefined) desk.print(words.noPreset(name)[desk.locale]);
  if (text !== undefined) desk.print(text.trimEnd());
  else for (const preset of presets()) desk.print(`${preset.id}  ${preset.name}`);
  return name !== '' && text === undefined ? 1 : 0;
}
