import type { Genre } from '#domain/adoption';
import type { Occasion, UnitCounter } from '#domain/occasion';
import type { Cumulation, Joint } from '#domain/rules';

/** 计分计酬标准和试算。 */
export const zhRules = {
  title: '计分计酬标准',
  since: (from: string) => `自${from}起执行`,
  later: (from: string) => `${from}起另有新的一版`,
  none: '还没有生效的计分计酬标准。',
  rate: (points: string, yuan: string) => `积分${points}，稿酬${yuan}`,
  tierWithout: {
    all: '不设本级标准，按各单位的标准',
    some: '本级标准待定，另有标准的单位按其标准',
  },
  pending: '标准待定',
  waiting: (bodies: string) => `标准待定：${bodies}。采用照常登记，设定标准后一次补计。`,
  nothingWaits: '没有标准待定的采用单位。',
  special: '专项标准',
  additions: '另加',
  factors: '采用方式系数',
  instructions: '批示加分（每篇每级一次）',
  cumulation: '多家采用',
  ofPoints: '积分',
  ofMoney: '稿酬',
  cumulations: { cumulate: '累计', highest: '取最高', 'once-per-tier': '同级只计一次' } satisfies Record<
    Cumulation,
    string
  >,
  joint: '联合撰稿',
  joints: { shares: '按份额', even: '平均', full: '各计全额' } satisfies Record<Joint, string>,
  genres: { news: '动态信息', research: '调研和理论文章' } satisfies Record<Genre, string>,
  carrier: (name: string) => `《${name}》`,
  occasions: '采用之外的加减分',
  spans: { month: '每月', quarter: '每季度', year: '每年', hand: '办公室人工给分' } satisfies Record<
    Occasion['per'],
    string
  >,
  counters: {
    received: '来稿篇数',
    dispatched: '上报篇数',
    adopted: '采用篇数',
    adoptions: '采用条次',
    urgentLate: '急报逾时次数',
    solicitationsMissed: '约稿未交次数',
  } satisfies Record<UnitCounter, string>,
  quota: '月任务',
  share: (of: string, outOf: string) => `${of}占${outOf}的百分比`,
  least: (of: string, mark: string) => `${of}不少于${mark}`,
  under: (of: string, mark: string) => `${of}低于${mark}`,
  times: (of: string) => `按${of}计`,
  shortOf: (of: string, mark: string) => `按${of}不足${mark}的差额计`,
  beyond: (of: string, mark: string) => `按${of}超过${mark}的部分计`,
  cap: (points: string) => `全年封顶${points}`,
  checksum: (code: string) => `校验码 ${code}`,
  tryOut: (year: number) => `按参考办法试算${year}年（只算不记）：`,
  choose: '选择参考办法',
  asked: (name: string, year: number) =>
    `正在按“${name}”试算${year}年，算好后以私信发给您。只作比较，不改动任何记录。`,
  tried: (name: string, year: number) => `${year}年按“${name}”试算`,
  triedNote: '参考办法按采用单位名称归级，只作比较，未改动任何记录。条次未定标准的不计分。',
  line: (who: string, points: string, yuan: string) => `${who}：积分${points}；稿酬${yuan}`,
  pendingLine: (held: number, wanted: number) => `标准待定${held}笔 → ${wanted}笔`,
  change: (held: string, wanted: string, difference: string) => `${held} → ${wanted}（${difference}）`,
};
