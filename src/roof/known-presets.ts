import type { Preset } from '#domain/preset';

/** 参考办法, read when one is first asked for: no start needs them. */
export function knownPresets(): () => Promise<Preset[]> {
  let known: Promise<Preset[]> | undefined;
  return () => (known ??= import('#organisation/presets').then(({ presets }) => presets()));
}
