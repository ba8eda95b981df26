import { readFile } from 'node:fs/promises';
import { gbk, type Made, wordPaper, workbook } from './make-files.ts';

/** A bulletin as a superior might lay it out, and what must come of it, row for row and entry for entry. */
export interface Bulletin {
  name: string;
  /** What is odd about its layout. */
  layout: string;
  /** Of each entry in order: what it is matched with; what is missing with us; or what is asked, and may be meant. */
  outcomes: string[];
  /** Ours that it does not list. */
  unlisted: string;
  /** Why the rows in between state nothing, in order. */
  ignored: string;
  file: () => Promise<Uint8Array>;
}

const text = (words: string, over: { down?: number; across?: number } = {}): Made => ({
  text: words,
  ...over,
});
const utf8 = (words: string): Uint8Array => new TextEncoder().encode(`\uFEFF${words}`);

export const bulletins: Bulletin[] = [
  {
    name: 'quarter.xlsx',
    layout: '单位栏合并，小计、合计，别站有同题',
    outcomes: [
      'matched foreign-chu',
      'matched debts-chu',
      'other-period? bridges-chu | bridges',
      'unrecorded washout15 chu',
    ],
    unlisted: 'cases1-chu slide38-chu safety-chu funds-chu overload-chu',
    ignored: 'caption header subtotal other-station other-station subtotal subtotal note',
    file: () =>
      workbook({
        二季度: [
          [text('2025年第二季度全市公路系统信息采用情况通报', { across: 5 }), null, null, null, null],
          ['序号', '报送单位', '信息题目', '刊物及期号', '得分'],
          [1, text('安澜县公路管理站', { down: 4 }), '引进外资建路取得新突破', '《公路信息》第3期', 2],
          [2, null, '全面清理工程欠款', '《公路信息》第4期', 2],
          [3, null, '桥梁定期检查全面完成。', '《公路信息》第6期', 2],
          [4, null, '抢修Ｇ３２１线Ｋ１５＋８００段水毁路基', '《公路信息》第6期', 2],
          [text('小计', { across: 3 }), null, null, 4, 8],
          [5, text('东山县公路管理站', { down: 2 }), '全面清理工程欠款', '《公路信息》第4期', 2],
          [6, null, '开展“安全生产月”系列活动', '《公路信息》第7期', 2],
          [text('小计', { across: 3 }), null, null, 2, 4],
          [text('合计', { across: 3 }), null, null, 6, 12],
          [text('说明：得分按市公路处信息工作考核办法计算。', { across: 5 }), null, null, null, null],
        ],
      }),
  },
  {
    name: 'flags.docx',
    layout: '分条列题，题目带标记，文末有图例',
    outcomes: [
      'matched foreign-chu',
      'matched foreign-ting',
      'matched foreign-ju',
      'matched debts-chu',
      'matched debts-gonglu',
      'matched funds-chu',
      'unrecorded funds ting',
      'alike? safety-chu | safety',
      'unrecorded cases2 chu',
    ],
    unlisted: 'cases1-chu slide38-chu overload-chu',
    ignored:
      'caption heading caption heading heading other-station other-station caption caption legend heading caption',
    file: async () =>
      wordPaper(
        '关于2025年第二季度信息采用情况的通报',
        '各县公路管理站：',
        '二季度，各站围绕中心工作积极报送信息，现将采用情况通报如下。',
        '一、安澜站（5篇）',
        '1．★▲引进外资建路取得新突破',
        '2．全面清理工程欠款☆',
        '3．★基层反映农村公路养护经费缺口较大',
        '4．“安全生产月”活动开展情况',
        '5．二季度路政案件查处情况',
        '二、东山站（2篇）',
        '1．★全面清理工程欠款',
        '2．一季度路政案件查处情况',
        '三、有关要求',
        '1．各站要高度重视信息工作，提高信息质量。',
        '注：标★的为省交通厅采用，标▲的为市交通局采用，标☆的为省公路局采用。',
        '市公路处办公室',
        '2025年7月3日',
      ),
  },
  {
    name: 'two-levels.xlsx',
    layout: '两层表头，各采用单位一栏，打√',
    outcomes: [
      'matched foreign-chu',
      'matched foreign-ju',
      'matched foreign-ting',
      'matched cases1-chu',
      'unrecorded party chu',
      'unrecorded party ju',
    ],
    unlisted: 'debts-chu slide38-chu safety-chu funds-chu overload-chu',
    ignored: 'caption header header not-adopted other-station subtotal',
    file: () =>
      workbook({
        Sheet1: [
          [text('信息采用情况一览表（2025年4—6月）', { across: 7 }), null, null, null, null, null, null],
          [
            text('序号', { down: 2 }),
            text('单位', { down: 2 }),
            text('题目', { down: 2 }),
            text('采用单位', { across: 3 }),
            null,
            null,
            text('得分', { down: 2 }),
          ],
          [null, null, null, '市公路处', '市局', '省厅', null],
          [1, '安澜', '引进外资建路取得新突破', '√', '√', '√', 17],
          [2, '安澜', '一季度路政案件查处情况', '√', null, null, 2],
          [3, '安澜', '党员突击队连夜抢通农村公路', '√', '√', null, 7],
          [4, '安澜', '投入83人清理塌方恢复通行', null, null, null, 0],
          [5, '东山', '引进外资建路取得新突破', '√', null, null, 2],
          [text('合计', { across: 3 }), null, null, 4, 2, 1, 28],
        ],
      }),
  },
  {
    name: 'sheets.xlsx',
    layout: '每月一表，另有汇总表和名次',
    outcomes: [
      'matched foreign-chu',
      'number-alone? safety-chu | safety',
      'matched slide38-chu',
      'listed-twice? monthly',
      'several-pieces? monthly | monthly6',
      'total 5 11 2 ours 7 14',
    ],
    unlisted: 'debts-chu cases1-chu funds-chu overload-chu',
    ignored: 'header header header other-total subtotal',
    file: () =>
      workbook({
        四月: [
          ['编号', '标题', '单位名称', '采用日期', '分值'],
          ['2025-001', '引进外资建路取得新突破', '安澜公路站', new Date(Date.UTC(2025, 3, 8)), 2],
          ['2025-009', '“安全生产月”活动方案', '安澜公路站', new Date(Date.UTC(2025, 3, 20)), 2],
        ],
        五月: [
          ['编号', '标题', '单位名称', '采用日期', '分值'],
          ['2025-007', '投入38人清理塌方，恢复通行', '安澜公路站', new Date(Date.UTC(2025, 4, 12)), 3],
          ['2025-015', '养护生产情况', '安澜公路站', '5月30日', 2],
          ['', '养护生产情况', '安澜公路站', '6月2日', 2],
        ],
        汇总: [
          ['单位', '采用篇数', '本季得分', '累计得分', '名次'],
          ['安澜公路站', 5, 11, 21, 2],
          ['东山公路站', 7, 15, 30, 1],
          ['合计', 12, 26, 51, null],
        ],
      }),
  },
  {
    name: 'gbk.csv',
    layout: 'GBK 编码，合并过的单位栏只在首行有字，全角数字',
    outcomes: [
      'matched foreign-chu',
      'matched foreign-ju',
      'matched debts-gonglu',
      'matched funds-shi',
      'unrecorded slide83 chu',
    ],
    unlisted: 'debts-chu cases1-chu slide38-chu safety-chu funds-chu overload-chu',
    ignored: 'caption header other-station other-station subtotal',
    file: async () =>
      gbk(
        [
          '二季度信息采用统计表,,,,',
          '序号,单位,题目,采用单位,得分',
          '１,安澜站,"《引进外资建路取得新突破》",市公路处、市交通局,７',
          '２,,全面清理工程欠款,省公路局,',
          '３,,"关于农村公路养护经费不足的几点建议",市政府,１０',
          '４,,"投入83人清理塌方,恢复通行",市公路处,２',
          '５,东山站,全面清理工程欠款,市公路处,２',
          '６,,桥梁定期检查全面完成,市公路处,２',
          '总计,,,,２５',
        ].join('\r\n'),
      ),
  },
  {
    name: 'totals.csv',
    layout: '只有各单位合计，没有题目',
    outcomes: ['total 8 22.5 2 ours 7 14'],
    unlisted: '',
    ignored: 'caption header other-total other-total subtotal',
    file: async () =>
      utf8(
        [
          '全市公路系统二季度信息得分排名',
          '名次,单位,上报数,采用数,得分',
          '1,东山站,20,9,26',
          '2,安澜站,18,8,22.5',
          '3,平川站,15,3,6',
          '合计,,53,20,54.5',
        ].join('\n'),
      ),
  },
  {
    name: 'pasted.txt',
    layout: '从网页粘贴的文字，题目后有单位和分数',
    outcomes: [
      'matched safety-chu',
      'matched funds-chu',
      'same-issue? overload-chu',
      'several-pieces? monthly | monthly6',
      'total 3 6 2 ours 7 14',
    ],
    unlisted: 'foreign-chu debts-chu cases1-chu slide38-chu',
    ignored: 'caption blank other-station other-station',
    file: async () =>
      utf8(
        [
          '市公路处6月份采用信息',
          '',
          '1.《开展“安全生产月”系列活动》（安澜站，2分）',
          '2.《基层反映农村公路养护经费缺口较大》（安澜站，2分）',
          '3.《治超工作见成效》（安澜站，《公路信息》第8期，2分）',
          '4.《“安全生产月”丰富多彩》（东山站，2分）',
          '5.《养护生产情况》（安澜站，2分）',
          '6.《治理超限运输取得实效》（平川站，2分）',
          '（二）安澜站采用3篇，得6分，排名第2。',
        ].join('\n'),
      ),
  },
  {
    name: 'merged.docx',
    layout: 'Word 表格，题目跨行合并，得分两篇合用一格',
    outcomes: ['matched foreign-chu', 'matched foreign-ju', 'matched foreign-ting', 'matched slide38-chu'],
    unlisted: 'debts-chu cases1-chu safety-chu funds-chu overload-chu',
    ignored: 'caption caption header other-station other-station subtotal',
    file: async () =>
      wordPaper('附件1', '2025年上半年信息采用明细', [
        ['报送单位', '采用题目', '采用机关', '采用时间', '计分'],
        [
          text('安澜县站', { down: 4 }),
          text('引进外资建路取得新突破', { down: 3 }),
          '市公路处',
          '２０２５年４月８日',
          text('１７', { down: 3 }),
        ],
        ['市交通运输局', '4月15日'],
        ['省交通运输厅', '5月6日'],
        ['投入 38 人清理塌方恢复通行', '市公路管理处', '5.12', '2'],
        [text('东山县站', { down: 2 }), '投入38人清理塌方恢复通行', '市公路处', '5.12', '2'],
        ['汛前应急物资储备到位', '市公路处', '5.20', '2'],
        [text('合计', { across: 4 }), '23'],
      ]),
  },
  {
    name: 'old-word.doc',
    layout: 'Word 97—2003，两层表头，单位栏合并',
    outcomes: ['matched foreign-chu', 'unrecorded washout12 chu', 'unrecorded debts ting'],
    unlisted: 'foreign-ting debts-chu cases1-chu slide38-chu safety-chu funds-chu overload-chu',
    ignored: 'caption header header other-station other-station subtotal note',
    file: () => readFile('tests/documents/bulletins/old-word.doc'),
  },
  {
    name: 'issues.xlsx',
    layout: '按刊物和期号，一题两期，改题采用',
    outcomes: [
      'matched foreign-chu',
      'matched foreign-ting',
      'matched debts-chu',
      'other-issue? debts',
      'same-issue? overload-chu',
      'unrecorded slide83 chu',
      'alike? safety-chu | safety',
    ],
    unlisted: 'cases1-chu slide38-chu funds-chu',
    ignored: 'heading header other-station',
    file: () =>
      workbook({
        采用目录: [
          ['市公路处《公路信息》采用目录', null, null, null],
          ['期数', '题目', '供稿单位', '备注'],
          ['第3期', '引进外资建路取得新突破', '安澜站', '省厅采用'],
          ['第4期', '全面清理工程欠款', '安澜站', null],
          ['第9期', '全面清理工程欠款', '安澜站', '综合稿'],
          ['第8期', '超限超载治理见成效', '安澜站', null],
          ['第5期', '投入83人清理塌方恢复通行', '安澜站', null],
          ['第7期', '安全生产月系列活动开展情况', '平川站、安澜站', null],
          ['第7期', '抢修G321线K12+300段水毁路基', '平川站', null],
        ],
      }),
  },
  {
    name: 'nobody-named.txt',
    layout: '只列题目，不写单位，用制表符分栏',
    outcomes: [
      'matched foreign-chu',
      'matched debts-chu',
      'other-period? bridges-chu | bridges',
      'unit-unnamed? party',
      'unknown 隧道消防演练',
      'listed-twice? slide38-chu | slide38',
      'listed-twice? slide38-chu | slide38',
    ],
    unlisted: 'cases1-chu safety-chu funds-chu overload-chu',
    ignored: 'header',
    file: async () =>
      utf8(
        [
          '序号\t信息标题\t采用刊物\t期号',
          '1\t引进外资建路取得新突破\t公路信息\t3',
          '2\t全面清理工程欠款\t公路信息\t4',
          '3\t桥梁定期检查全面完成\t公路信息\t4',
          '4\t党员突击队抢通农村公路\t公路信息\t5',
          '5\t隧道消防演练\t公路信息\t5',
          '6\t投入38人清理塌方恢复通行\t公路信息\t5',
          '7\t投入38人清理塌方恢复通行\t公路信息\t',
        ].join('\n'),
      ),
  },
  {
    name: 'sums.docx',
    layout: '各单位合计写在文中',
    outcomes: ['total 9 24 2 ours 7 14'],
    unlisted: '',
    ignored: 'caption caption other-total other-total caption',
    file: async () =>
      wordPaper(
        '关于2025年上半年信息工作情况的通报',
        '上半年，全系统信息工作取得新成绩，现通报如下：',
        '东山站：采用12篇，得30分，排名第1。',
        '安澜站：采用9篇，得24分，排名第2。',
        '平川站：采用3篇，得6分，排名第3。',
        '希望各站再接再厉。',
      ),
  },
];
