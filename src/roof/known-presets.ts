import type { Preset } from '#domain/preset';

/** 参考办法, read when one is first asked for: no start needs them. A reading that failed is tried again. */
export function knownPresets(): () => Promise<Preset[]> {
  let known: Promise<Preset[]> | undefined;
  const read = async () => (await import('#organisation/presets')).presets();
  return () => {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
