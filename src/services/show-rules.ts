import { canonical } from '#domain/canonical';
import { localDate } from '#domain/instant';
import type { Notice } from '#domain/notice';
import type { Organisation } from '#domain/organisation';
import type { Person } from '#domain/person';
import { type Preset, underPreset } from '#domain/preset';
import { type RuleVersion, rateOf, rulesOn } from '#domain/rules';
import { mayReadRules } from '#domain/rules-reader';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Letter } from '#ports/letter';
import type { Marks } from '#ports/marks';
import type { Needs } from './needs.ts';
import { pressOf } from './take-attachment.ts';
import { whatIf } from './what-if.ts';

/** 现行标准, as it is shown. */
export interface RulesShown {
  version: RuleVersion;
  /** 校验码 of the version's canonical form: any change of it gives another. */
  checksum: string;
  /** Later versions, by the day from which they hold. */
  later: RuleVersion['from'][];
  /** 标准待定 bodies, by name. */
  pending: string[];
  presets: Pick<Preset, 'id' | 'name'>[];
}

/** 校验码: any change of a version gives another; each closing keeps those of its versions. */
export const checksumOf = (version: RuleVersion, marks: Marks): string => marks.hash(canonical(version));

/** The version in force today; null before the first. */
export const showRules =
  ({ organisation, clock, marks, presets }: Needs) =>
  async (person: Person): Promise<Ruling<RulesShown | null>> => {
    if (!mayReadRules(person)) return refuse('not-yours');
    const station = await organisation();
    const today = localDate(clock.now(), station.zone);
    const version = rulesOn(station.rules, today);
    if (!version) return allow(null);
    return allow({
      version,
      checksum: checksumOf(version, marks),
      later: station.rules.flatMap(({ from }) => (from > today ? [from] : [])),
      pending: pendingOf(station, version),
      presets: (await presets()).map(({ id, name }) => ({ id, name })),
    });
  };

const pendingOf = ({ bodies }: Organisation, version: RuleVersion): string[] =>
  bodies
    .filter(({ id, tier }) => {
      const { points, money } = rateOf(version, id, tier);
      return points === null || money === null;
    })
    .map(({ name }) => name);

/** 试算: answered at once, and sent as a message when it is reckoned. One press has one effect. */
export const askWhatIf =
  ({ books, clock, marks, presets }: Needs) =>
  async (preset: string, year: number, by: Person, arrival: string): Promise<Ruling<Preset>> => {
    if (!mayReadRules(by)) return refuse('not-yours');
    const known = (await presets()).find(({ id }) => id === preset);
    if (!known) return refuse('wrong-state');
    const once = `what-if:${preset}:${year}:${by.id}:${arrival}`;
    const press = pressOf(once, marks);
    const at = clock.now();
    const kept = await books.keep({
      once,
      notices: [{ to: { person: by.id }, notice: { kind: 'what-if', preset, year, by: by.id, press } }],
      audit: [{ at, actor: by.id, action: 'what-if', subject: preset, detail: { year } }],
    });
    return kept.ok || (await books.seen(once)) ? allow(known) : kept;
  };

/** The year as it stands now; nothing for one who may no longer read it. */
export async function writeWhatIf(
  needs: Needs,
  organisation: Organisation,
  { preset: wanted, year, by }: Extract<Notice, { kind: 'what-if' }>,
): Promise<Letter | null> {
  const preset = (await needs.presets()).find(({ id }) => id === wanted);
  const reader = organisation.people.find(({ id }) => id === by);
  if (!preset || !reader || !mayReadRules(reader)) return null;
  const reckoned = await whatIf(needs, organisation, underPreset(organisation, preset), year);
  return { kind: 'what-if', organisation, name: preset.name, ...reckoned };
}
