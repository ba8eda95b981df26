import { describe, expect, it } from 'vitest';
import { unpartedHeads } from '#domain/bulletin-blanks';
import { dayIn, hundredthsIn, issueIn, isTick, numberIn } from '#domain/bulletin-cells';
import { bareTitle, legendIn } from '#domain/bulletin-flags';
import { headerAt } from '#domain/bulletin-header';
import { headingIn, isSum, pieceLine, totalLine } from '#domain/bulletin-lines';
import { type BulletinNames, bodiesIn, whose } from '#domain/bulletin-names';
import { bulletinRows } from '#domain/bulletin-rows';
import { csvSheet, pastedSheet, textSheet } from '#domain/bulletin-text';

const names: BulletinNames = {
  station: '安澜县公路管理站',
  units: ['站办公室', '养护工程股'],
  bodies: [
    { id: 'chu', name: '市公路处', aliases: ['市公路管理处'] },
    { id: 'ju', name: '市交通局', aliases: ['市局'] },
    { id: 'ting', name: '省交通厅', aliases: ['省厅'] },
  ],
};

describe('a cell of a bulletin', () => {
  it.each([
    ['１２．５', 12.5],
    ['2分', 2],
    ['5＋2', 7],
    ['1,200', 1200],
    ['十二篇', 12],
    ['第3名', 3],
    ['—', null],
    ['', null],
    ['G321', null],
    ['2025-03', null],
  ])('%s is the number %s', (cell, number) => expect(numberIn(cell)).toBe(number));

  it('holds points in hundredths, without the dust of fractions', () => {
    expect(['0.29', '1.1', '22.5'].map(hundredthsIn)).toEqual([29, 110, 2250]);
  });

  it.each([
    ['2025-03-12', '2025-03-12'],
    ['２０２５年３月１２日', '2025-03-12'],
    ['3月5日', '2025-03-05'],
    ['3.12', '2025-03-12'],
    ['2024/12/31', '2024-12-31'],
    ['2月29日', null],
    ['3月', null],
    ['第3期', null],
  ])('%s is the day %s', (cell, day) => expect(dayIn(cell, 2025)).toBe(day));

  it.each([
    ['第12期', '12'],
    ['2025年第３期', '3'],
    ['12', '12'],
    ['总第105期', ''],
    ['第十二期', '12'],
    ['公路信息', ''],
  ])('%s is the issue %s', (cell, issue) => expect(issueIn(cell)).toBe(issue));

  it('is a tick where it says yes, in whatever way', () => {
    expect(['√', '✓', '1', '★', '采用'].map(isTick)).toEqual([true, true, true, true, true]);
    expect(['', '×', '0', '—', '否'].map(isTick)).toEqual([false, false, false, false, false]);
  });
});

describe('a name in a bulletin', () => {
  it.each([
    ['市公路处', ['chu']],
    ['市公路管理处、省厅', ['chu', 'ting']],
    ['市局和省厅', ['ju', 'ting']],
    ['市公路处《公路信息》第3期', ['chu']],
    ['被省厅采用', ['ting']],
    ['省交通厅公路局', [null]],
    ['市委、市局', [null, 'ju']],
    ['《公路信息》', []],
    ['', []],
  ])('%s is of the bodies %j', (cell, ids) => {
    expect(bodiesIn(cell, names).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['安澜县公路管理站', 'ours'],
    ['安澜站', 'ours'],
    ['安澜', 'ours'],
    ['安 澜 县 站', 'ours'],
    ['养护工程股', 'ours'],
    ['本站', 'ours'],
    ['东山站、安澜站', 'ours'],
    ['安澜县公路局', 'other'],
    ['安澜北站', 'other'],
    ['东山站', 'other'],
    ['', 'nobody'],
  ])('%s is %s', (printed, owner) => expect(whose(printed, names)).toBe(owner));

  it('is ours for a station whose name is but the kind only in full', () => {
    const plain = { ...names, station: '公路管理站' };
    expect(['公路管理站', '东山公路管理站', '站'].map((name) => whose(name, plain))).toEqual([
      'ours',
      'other',
      'other',
    ]);
  });
});

describe('a title in a bulletin', () => {
  it.each([
    ['★１、《全面清理工程欠款》', '１、《全面清理工程欠款》'],
    ['12．★▲全面清理工程欠款', '全面清理工程欠款'],
    ['《全面清理工程欠款》', '全面清理工程欠款'],
    ['全面清理工程欠款（★）', '全面清理工程欠款'],
    ['(3) 全面清理工程欠款☆', '全面清理工程欠款'],
    ['3.5公里路面改造完工', '3.5公里路面改造完工'],
    ['落实《公路法》情况', '落实《公路法》情况'],
    ['办法（试行）出台', '办法（试行）出台'],
  ])('%s is %s', (cell, title) => expect(bareTitle(cell)).toBe(title));

  it.each([
    ['注：★＝省厅采用，▲＝市局采用', { '★': ['ting'], '▲': ['ju'] }],
    ['标“★”的为省交通厅采用；标▲者为市局、省厅采用。', { '★': ['ting'], '▲': ['ju', 'ting'] }],
    ['★表示国家局采用', { '★': [null] }],
    ['★省厅领导来站检查', {}],
    ['说明：得分按办法计算', {}],
  ])('%s explains %j', (line, meaning) => {
    const told = [...legendIn(line, names)].map(([flag, bodies]) => [flag, bodies.map(({ id }) => id)]);
    expect(Object.fromEntries(told)).toEqual(meaning);
  });
});

describe('a line of a bulletin', () => {
  it.each([
    ['1．《清雪保畅》（安澜站，2分）★', '清雪保畅', '安澜站', 200, ['★']],
    ['（2）清雪保畅（东山站）', '清雪保畅', '东山站', null, []],
    ['3、清雪保畅  安澜站  2分', '清雪保畅', '安澜站', 200, []],
    ['4. 清雪保畅——安澜站', '清雪保畅', '安澜站', null, []],
    ['5.清雪保畅（一）', '清雪保畅（一）', '', null, []],
    ['▲清雪保畅', '清雪保畅', '', null, ['▲']],
    ['《清雪保畅》', '清雪保畅', '', null, []],
  ])('%s is a piece', (line, title, unit, points, flags) => {
    expect(pieceLine(line, names, 2025)).toMatchObject({ title, flags, beside: { unit, points } });
  });

  it.each([
    ['1．各站要高度重视信息工作。'],
    ['现将采用情况通报如下：'],
    ['根据《办法》规定，现通报如下'],
    ['2025年7月3日'],
  ])('%s is none', (line) => expect(pieceLine(line, names, 2025)).toBeNull());

  it.each([
    ['一、市公路处采用信息（12条）', { body: { id: 'chu', printed: '市公路处' } }],
    ['省厅采用：', { body: { id: 'ting', printed: '省厅' } }],
    ['二、安澜站（5篇）', { unit: '安澜站' }],
    ['【东山站】', { unit: '东山站' }],
    ['市局、省厅采用', { body: { id: null, printed: '市局、省厅采用' } }],
    ['1．省厅领导调研东山站', null],
    ['三、有关要求', null],
  ])('%s heads what follows: %j', (line, heading) => expect(headingIn(line, names)).toEqual(heading));

  it.each([
    ['安澜站：采用5篇，得12.5分，排名第3。', ['安澜站', 5, 1250, 3]],
    ['（二）安澜站采用５篇', ['安澜站', 5, null, null]],
    ['东山站：上报20篇，采用9篇，得26分', ['东山站', 9, 2600, null]],
  ])('%s is a total', (line, [unit, pieces, points, rank]) => {
    expect(totalLine(line, names)).toEqual({ unit, pieces, points, rank, bodies: [] });
  });

  it('is a row of sums by its words, and no title is', () => {
    expect(['小计', '合 计：', '安澜站小计', '总计12'].every(isSum)).toBe(true);
    expect(['累计清雪300公里', '合计投入38人', '完成总计划'].some(isSum)).toBe(false);
  });
});

describe('a header', () => {
  const kinds = (rows: string[][]) => {
    const header = headerAt(rows, 0, names);
    return (
      header && [header.height, ...header.columns.map((one) => (one.is === 'by-body' ? one.body.id : one.is))]
    );
  };
  it.each([
    [
      [['序号', '信息标题', '报送单位', '采用刊物', '期号', '得分（分）']],
      [1, 'serial', 'title', 'unit', 'carrier', 'issue', 'points'],
    ],
    [[['编 号', '题　目', '录用单位', '日期', '备注']], [1, 'number', 'title', 'body', 'date', 'remark']],
    [
      [['单位', '报送篇数', '采用篇数', '本季积分', '累计积分', '名次']],
      [1, 'unit', 'sent', 'pieces', 'points', 'past', 'rank'],
    ],
    [
      [
        ['单位', '报送情况', '采用情况', '采用情况', '得分'],
        ['单位', '篇数', '市公路处', '省厅采用', '得分'],
      ],
      [2, 'unit', 'sent', 'chu', 'ting', 'points'],
    ],
    [
      [
        ['题目', '单位', '得分', '得分'],
        ['题目', '单位', '本期', '累计'],
      ],
      [2, 'title', 'unit', 'points', 'past'],
    ],
    [[['1', '引进外资建路', '安澜站', '2']], null],
    [[['题目']], null],
    [[['单位', '电话']], null],
  ])('%j is read as %j', (rows, read) => expect(kinds(rows)).toEqual(read));

  it('is found again on the next page, and a heading under it is no second level', () => {
    const head = ['题目', '单位', '得分'];
    const rows = [
      head,
      ['市公路处', '市公路处', '市公路处'],
      ['甲', '安澜站', '2'],
      head,
      ['乙', '安澜站', '2'],
    ];
    const read = bulletinRows([{ name: '', rows, merges: [] }], { names, body: 'ju', year: 2025 });
    expect(read.map((row) => (row.is === 'ignored' ? row.why : row.is))).toEqual([
      ...['header', 'heading', 'pieces', 'header', 'pieces'],
    ]);
    expect(
      read.flatMap((row) => (row.is === 'pieces' ? row.entries.map(({ body }) => body.id) : [])),
    ).toEqual([...['chu', 'chu']]);
  });
});

describe('points printed once for several rows', () => {
  it('belong to none of them, while a name belongs to all', () => {
    const rows = [
      ['单位', '题目', '得分'],
      ['安澜站', '甲', '7'],
      ['', '乙', ''],
    ];
    const merges = [
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 2, bottom: 2, right: 2 },
    ];
    const read = bulletinRows([{ name: '', rows, merges }], { names, body: 'chu', year: 2025 });
    expect(read.slice(1)).toMatchObject([
      { points: null, entries: [{ title: '甲', ours: true }] },
      { points: null, entries: [{ title: '乙', ours: true }] },
    ]);
  });
});

describe('a text', () => {
  it('is cut into cells at tabs, or at two blanks and more', () => {
    expect(pastedSheet('\uFEFF　　一\t二\t\r\n  三　　四  五 六').rows).toEqual([
      ['一', '二', ''],
      ['三', '四', '五 六'],
    ]);
  });

  describe('parted by blanks', () => {
    const heads = '序号 题目 采用单位 得分';
    const row = ['1', '引进外资建路', '市交通局', '5'];
    const headings = heads.split(' ');
    it.each([
      ['one blank', [heads, row.join(' ')], [headings, row]],
      ['blanks of either width', ['序号\u3000题目 采用单位\u3000得分', row.join('\u3000')], [headings, row]],
      ['one blank, under columns two blanks apart', [headings.join('  '), row.join(' ')], [headings, row]],
      [
        'one blank, with a sum, a note and a paragraph after it',
        [heads, row.join(' '), '合计 5', '注：以上为一季度', '', '请各站 继续努力 报送'],
        [headings, row, ['合计 5'], ['注：以上为一季度'], [''], ['请各站 继续努力 报送']],
      ],
    ])('are columns where each line has as many: %s', (_what, lines, rows) => {
      expect(pastedSheet(lines.join('\n')).rows).toEqual(rows);
    });

    it.each([
      ['a line has one more', [heads, row.join(' '), '2 全面清理 工程欠款 市交通局 5']],
      ['a line has one less', [heads, '1 引进外资建路 5']],
      ['nothing stands under them', [heads]],
      ['no line names columns', ['1 引进外资建路 市交通局 5', '2 清理工程欠款 市交通局 5']],
    ])('are none where %s', (_what, lines) => {
      expect(pastedSheet(lines.join('\n')).rows).toEqual(lines.map((line) => [line]));
    });

    it('two blanks apart are kept to: a title with a blank is not cut to fill an empty cell', () => {
      const wide = '序号  题目  采用单位  期号  得分';
      const full = '1  引进外资建路  市交通局  3  5';
      const gap = '2  全面清理 工程欠款  市交通局  5';
      const cells = ['2', '全面清理 工程欠款', '市交通局', '5'];
      expect(pastedSheet([wide, full, gap].join('\n')).rows.at(-1)).toEqual(cells);
      expect(pastedSheet([wide, gap].join('\n')).rows[1]).toEqual(cells);
      // One line that does not fit: no other is cut at single blanks either.
      const close = '3 全面清理 工程欠款 市交通局 5';
      expect(pastedSheet([wide, close, gap].join('\n')).rows[1]?.[0]).toBe(close);
    });

    it('are missed aloud: the line that names them is told, and no line that does not', () => {
      const read = (lines: string[]) =>
        unpartedHeads(bulletinRows([pastedSheet(lines.join('\n'))], { names, body: 'chu', year: 2025 }));
      expect(read([heads, '1 引进外资 建路 市交通局 5'])).toBe(heads);
      expect(read([heads, row.join(' ')])).toBeNull();
      expect(read(['1.《引进外资建路》（安澜站，2分）', '安澜站：采用1篇，得2分，排名第3。'])).toBeNull();
    });
  });

  it('is a table of commas with quoted commas, quotes and line breaks in its cells', () => {
    expect(csvSheet('题目,单位\r\n"甲,""乙""\n丙",安澜站').rows).toEqual([
      ['题目', '单位'],
      ['甲,"乙"\n丙', '安澜站'],
    ]);
    expect(csvSheet('题目;单位;得分\n甲,乙;安澜站;2').rows[1]).toEqual(['甲,乙', '安澜站', '2']);
  });

  it('is taken for one only where most lines have as many commas', () => {
    expect(textSheet('一、通报，如下，\n1.甲，乙，丙\n结束').rows).toHaveLength(3);
    expect(textSheet('1.甲乙丙\n2.丁').rows[0]).toEqual(['1.甲乙丙']);
  });
});
