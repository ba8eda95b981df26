import type { PrintedBody } from './bulletin.ts';
import { compact } from './bulletin-cells.ts';
import type { BodyId, Organisation } from './organisation.ts';

/** What of the organisation a bulletin is read with. */
export interface BulletinNames {
  station: string;
  units: string[];
  bodies: Pick<Organisation['bodies'][number], 'id' | 'name' | 'aliases'>[];
}

export const namesOf = ({ station, units, bodies }: Organisation): BulletinNames => ({
  station: station.name,
  units: units.map(({ name }) => name),
  bodies,
});

const AROUND =
  /《[^》]*》|[(（][^)）]*[)）]|总?第?\d+期|被|(?:采用|录用|采录|刊用|编发|转发|单篇|综合|专报|简讯|约稿|信息|简报)+/g;

/** A body by its name or an alias, in full: a name within a longer one is another body. */
export function bodyNamed(text: string, { bodies }: BulletinNames): BodyId | null {
  const wanted = compact(text);
  const found = bodies.find(({ name, aliases }) => [name, ...aliases].some((one) => compact(one) === wanted));
  return found?.id ?? null;
}

/** The bodies of a cell: 市公路处、省厅 are two, 市公路处《公路信息》第3期 is one. */
export function bodiesIn(cell: string, names: BulletinNames): PrintedBody[] {
  const whole = compact(cell);
  if (bodyNamed(whole, names)) return [{ id: bodyNamed(whole, names), printed: whole }];
  const parts = partsOf(whole.replace(AROUND, ''), /[、,;/+，；]/);
  return parts.flatMap((part) => {
    if (bodyNamed(part, names)) return [{ id: bodyNamed(part, names), printed: part }];
    const joined = partsOf(part, /[和及与]/);
    const known = joined.map((printed) => ({ id: bodyNamed(printed, names), printed }));
    return joined.length > 1 && known.every(({ id }) => id) ? known : [{ id: null, printed: part }];
  });
}

const partsOf = (text: string, by: RegExp): string[] => text.split(by).filter((part) => part !== '');

const KIND = /(?:公路)?(?:养护)?(?:管理)?(?:站|局|段|处|所|分局|中心)$/;

/** 安澜 of 安澜县公路管理站, 安澜公路站 and 安澜站; the last character tells a 站 from a 局. */
function stem(name: string): { stem: string; kind: string } {
  const rest = name.replace(KIND, '');
  return { stem: rest.replace(/[县区市旗]$/, ''), kind: rest === name ? '' : (name.at(-1) ?? '') };
}

/** 某某站: reads like the name of a unit. */
export const isUnitLike = (text: string): boolean =>
  text.length <= 20 && /(?:站|段|分局|公路局|所|中心|股|中队|大队|科室?|办公室)$/.test(compact(text));

/** Whether a unit as printed is this station, another, or nobody named. One of our own units is ours. */
export function whose(printed: string, { station, units }: BulletinNames): 'ours' | 'other' | 'nobody' {
  const all = partsOf(compact(printed), /[、,;/+，；]/);
  if (all.length === 0) return 'nobody';
  const own = stem(compact(station));
  const ours = all.some((name) => {
    if (name === compact(station) || /^[本我]站$/.test(name)) return true;
    if (units.some((unit) => name === compact(unit) || name === compact(station + unit))) return true;
    const other = stem(name);
    return own.stem.length > 1 && other.stem === own.stem && (other.kind === '' || other.kind === own.kind);
  });
  return ours ? 'ours' : 'other';
}
