/** The twelve units of the demo station, in the office's order. */
export const unitIds = [
  'office',
  'general',
  'maintenance',
  'road-admin',
  'finance',
  'machinery',
  'safety',
  'personnel',
  'crew-1',
  'crew-2',
  'patrol-1',
  'patrol-2',
] as const;
export type UnitId = (typeof unitIds)[number];

/** 信息员: who writes for each unit. */
export const correspondents = {
  office: 'sun-xiaomei',
  general: 'zhao-lei',
  maintenance: 'qian-fang',
  'road-admin': 'wu-hao',
  finance: 'liu-jing',
  machinery: 'he-tao',
  safety: 'xu-lin',
  personnel: 'gao-yun',
  'crew-1': 'ma-jun',
  'crew-2': 'tang-wei',
  'patrol-1': 'lin-feng',
  'patrol-2': 'deng-chao',
} as const satisfies Record<UnitId, string>;

const stationHead = 'zhou-jianguo';
export const officeClerk = 'sun-xiaomei';

const chargesOfWang: readonly UnitId[] = ['general', 'road-admin', 'patrol-1', 'patrol-2', 'safety'];

/** 分管领导: the deputy in charge of a unit. */
const deputyOf = (unit: UnitId): string => (chargesOfWang.includes(unit) ? 'wang-zhiyuan' : 'li-minghui');

/** 问题信息由站长审签，一般信息由分管领导审签。 */
export const signerOf = (piece: { unit: UnitId; type: 'general' | 'problem' }): string =>
  piece.type === 'problem' ? stationHead : deputyOf(piece.unit);
