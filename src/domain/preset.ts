import type { Body, BodyId, Organisation, Tier } from './organisation.ts';
import type { Naming, RuleVersion } from './rules.ts';

/** 级别 as the presets count them: the office's own superior, and the four above a village. */
export const presetLevels = ['own', 'county', 'city', 'province', 'nation'] as const;
export type PresetLevel = (typeof presetLevels)[number];

/** 参考办法: a scheme that somebody published, as one rule version with tiers of its own. */
export interface Preset {
  id: string;
  name: string;
  tiers: (Tier & { id: PresetLevel })[];
  /** Bodies that it gives a rate of their own. */
  bodies: Body[];
  version: RuleVersion;
}

/** Which level a body has in a preset: the superior is 本级, and the others are of the level that their names begin with. */
export function levelOf({ id, name }: Body, { superior }: Pick<Organisation, 'superior'>): PresetLevel {
  if (id === superior) return 'own';
  if (/^[县区镇乡]/.test(name)) return 'county';
  if (/^[市州盟]/.test(name)) return 'city';
  return /^(?:省|自治区)/.test(name) ? 'province' : 'nation';
}

/** The station as it would be were this its only rule version, always in force. */
export const underRules = (
  station: Organisation,
  { tiers, bodies, version }: Pick<Organisation, 'tiers' | 'bodies'> & { version: RuleVersion },
): Organisation => ({ ...station, tiers, bodies, rules: [{ ...version, from: FIRST_DAY }] });

const FIRST_DAY = '0001-01-01';

/** The station under a preset: its bodies by their levels, and those that the preset knows by name under that name's rate. */
export function underPreset(station: Organisation, preset: Preset): Organisation {
  const ours = new Map<BodyId, BodyId>(
    preset.bodies.flatMap((known) => {
      const own = station.bodies.find((body) => namesOf(known).some((name) => namesOf(body).includes(name)));
      return own ? [[known.id, own.id] as const] : [];
    }),
  );
  const renamed = <T extends Naming>(row: T): T[] => {
    if (row.body === undefined) return [row];
    const body = ours.get(row.body);
    return body === undefined ? [] : [{ ...row, body }];
  };
  const { version } = preset;
  return underRules(station, {
    tiers: preset.tiers,
    bodies: station.bodies.map((body) => ({ ...body, tier: levelOf(body, station) })),
    version: {
      ...version,
      bodies: Object.fromEntries(
        Object.entries(version.bodies).flatMap(([id, rate]) => {
          const own = ours.get(id);
          return own === undefined ? [] : [[own, rate]];
        }),
      ),
      special: version.special.flatMap(renamed),
      additions: version.additions.flatMap(renamed),
    },
  });
}

const namesOf = ({ name, aliases }: Body): string[] => [name, ...aliases];
