import type { PrintedBody } from './bulletin.ts';
import { compact } from './bulletin-cells.ts';
import { type BulletinNames, bodyNamed } from './bulletin-names.ts';

/** What a column of a bulletin holds. `by-body` has a tick, a count or points for one body. */
export type Column =
  | { is: Plain }
  | { is: 'by-body'; body: PrintedBody; holds: 'tick' | 'pieces' | 'points' };
type Plain = (typeof HEADS)[number][0] | 'unknown';

/** 列名 and what they mean, in the order in which they are tried; blanks, brackets and units of measure are gone. */
const HEADS = [
  ['past', /累计|全年|上季|上期|上月|去年|同期|任务|目标/],
  ['serial', /^(?:序号?|顺序号?|NO)$/i],
  ['number', /^(?:信息|来稿|登记|稿件|报送|上报)?(?:编号|文号|登记号|来稿号)$/],
  ['sent', /^(?:报送|上报|来稿|投稿|报)(?:信息)?(?:总)?(?:篇数|条数|条次|数量?|件数|总数|情况)$/],
  ['title', /^(?:采用|录用|采录|报送|上报|被采用)?(?:信息|稿件|文章)?(?:题目|标题|名称|篇名|题名|目录)$/],
  ['title', /^(?:采用|录用|采录|被采用)(?:信息|稿件)$|^(?:信息|稿件)(?:内容)?$|^(?:题目|标题)名称$/],
  ['body', /^(?:被?采用|录用|采录|刊用|编发)(?:单位|机关|部门|级别|层级|情况)$/],
  ['unit', /^(?:报送|来稿|供稿|投稿|上报|填报|所属|作者|信息)?(?:单位|部门|科室|处室|站名)(?:名称)?$/],
  [
    'carrier',
    /^(?:采用|刊登|刊发|发布|编发|录用)?(?:刊物|载体|媒体|刊名|栏目)(?:名称)?(?:[及与和、/]?期(?:号|数))?$/,
  ],
  ['issue', /^(?:刊物)?期(?:号|数|次)$/],
  ['kind', /^(?:采用|录用)(?:方式|形式|类型|类别)$/],
  ['date', /(?:日期|时间|月份)$/],
  ['points', /(?:得分|积分|分值|分数|计分|加分|核定分|总分|评分)$/],
  ['pieces', /^(?:被?采用|录用|采录|刊用|采)?(?:信息)?(?:总)?(?:篇数|条数|条次|篇次|数量?|件数|总数)$/],
  ['rank', /^(?:排名|名次|位次|排序|排位)$/],
  ['sum', /^(?:合计|总计|小计|共计)$/],
  ['remark', /^(?:备注|说明|附注|标记)$/],
  ['author', /^(?:作者|撰稿人|信息员|姓名|供稿人|撰稿)$/],
] as const;

/** A head without what differs between offices. */
const plainHead = (cell: string): string => compact(cell).replace(/[([][^)\]]*[)\]]|[:*]/g, '');
const kindOfHead = (head: string): Plain => HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'unknown';

/** The column under these heads, from the widest to the one right above the cells. */
export function columnUnder(heads: string[], names: BulletinNames): Column {
  const plain = heads.map(plainHead).filter((head, at, all) => head !== '' && head !== all[at - 1]);
  const leaf = plain.at(-1) ?? '';
  const group = plain.slice(0, -1).join('');
  const printed = leaf.replace(/采用|录用|采录/g, '');
  const id = bodyNamed(leaf, names) ?? bodyNamed(printed, names);
  if (
    id ||
    (/(?:被?采用|录用|采录|刊用|编发)(?:单位|机关|情况|级别|层级)?$/.test(group) && isBodyLike(printed))
  )
    return { is: 'by-body', body: { id, printed }, holds: heldUnder(heads.join('')) };
  const is = kindOfHead(leaf);
  if (is === 'past' || /累计|全年|去年|同期/.test(group)) return { is: 'past' };
  if (is === 'pieces' && /报送|上报|来稿|投稿/.test(group)) return { is: 'sent' };
  if (is === 'sum' || is === 'unknown') {
    const above = kindOfHead(group);
    if (above === 'points' || /分$/.test(group)) return { is: 'points' };
    if (above === 'sent') return { is: 'sent' };
    if (is === 'sum') return { is: above === 'pieces' || /采用|录用/.test(group) ? 'pieces' : 'sum' };
    return { is: kindOfHead(group + leaf) === 'unknown' ? above : kindOfHead(group + leaf) };
  }
  return { is };
}

const isBodyLike = (leaf: string): boolean => /(?:局|处|厅|办|委|部|政府|级)$/.test(leaf);
const heldUnder = (heads: string): 'tick' | 'pieces' | 'points' => {
  if (/分/.test(heads)) return 'points';
  return /数|篇|条/.test(heads) ? 'pieces' : 'tick';
};

/** Whether a cell is the name of a column, 题目 or 得分, and not just of a body or a part of one. */
export const isColumnName = (cell: string): boolean => kindOfHead(plainHead(cell)) !== 'unknown';

/** Whether a cell reads like a head of a column: its second level too. */
export const isHead = (cell: string, names: BulletinNames): boolean =>
  isColumnName(cell) ||
  bodyNamed(plainHead(cell).replace(/采用|录用|采录/g, ''), names) !== null ||
  /^(?:本(?:期|季度?|月|次)|采用|报送|上报|录用|其他|单篇|综合|专报)$/.test(plainHead(cell));
