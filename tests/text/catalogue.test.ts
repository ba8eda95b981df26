import { describe, expect, it } from 'vitest';
import { wordsIn } from '#text/catalogue';
import { en } from '#text/en';
import { zh } from '#text/zh';

/** A sentence, or a function that makes one, with the path of keys that leads to it. */
type Leaf = [path: string, said: unknown];
const leavesOf = (words: unknown, path = ''): Leaf[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, inner]: [string, unknown]) => leavesOf(inner, `${path}/${key}`))
    : [[path, words]];

/** What a sentence is filled with, by where it stands; all else takes names and numbers. */
const special: Record<string, unknown[]> = {
  '/list': [['甲', '乙']],
  '/clauses': [['甲', '乙']],
  '/facts': [['甲', '乙']],
  '/sentences': [['甲。', '乙。']],
  '/office/queue': [{ toEdit: 1, toSend: 2, toConfirm: 3, pendingRate: 4 }],
  '/day': ['2025-03-05'],
  '/dayOfYear': ['2025-03-05'],
  '/month': ['2025-03'],
  '/moment': ['2025-03-05', '09:00:00'],
  '/help/lines': [
    { report: '/report', adopt: '/adopt', quota: '/quota', leaderboard: '/leaderboard', xinbao: '/xinbao' },
  ],
};
const reminder = {
  unit: '大队综合股',
  month: 3,
  received: 0,
  short: 2,
  topics: '春季养护',
  office: '孙晓梅',
  lastDay: '3月31日',
};

const step = { signer: 'A', material: true, sent: 'B', body: 'C', carrier: '', void: false };

function filled([path, said]: Leaf): string {
  if (typeof said !== 'function') return String(said);
  const filling = path.startsWith('/timeline/deeds') ? [step] : special[path];
  const given = path.startsWith('/quota/reminder') ? [reminder] : filling;
  const answer: unknown = Reflect.apply(
    said,
    undefined,
    given ?? Array.from({ length: said.length }, (_, n) => n + 1),
  );
  return Array.isArray(answer) ? answer.join('\n') : String(answer);
}

const silent = /^\/field\/.*\/future$/;
const sentences = (words: object) => leavesOf(words).map((leaf): [string, string] => [leaf[0], filled(leaf)]);
const shape = (words: object) =>
  leavesOf(words).map(([path, said]) => `${path}${typeof said === 'function' ? `(${said.length})` : ''}`);

describe('the two catalogues', () => {
  it('have the same keys, and their sentences are filled with as much', () => {
    expect(shape(en).toSorted()).toEqual(shape(zh).toSorted());
  });

  it('are chosen by locale', () => {
    expect(wordsIn('en')).toBe(en);
    expect(wordsIn('zh-CN')).toBe(zh);
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('%s', (_locale, words) => {
  it('has no empty sentence, but for problems a field cannot have', () => {
    const empty = sentences(words).filter(([, said]) => said.trim() === '');
    expect(empty.map(([path]) => path).filter((path) => !silent.test(path))).toEqual([]);
  });

  it('never shouts, and shows no emoji', () => {
    for (const [path, said] of sentences(words))
      expect(`${path} ${said}`).not.toMatch(/[!！]|\p{Extended_Pictographic}/u);
  });

  it('offers no ideas where the station lists none', () => {
    expect(words.quota.reminder.twentieth({ ...reminder, topics: '' })).not.toMatch(
      /近期可写|Ideas|。。|\. \./,
    );
  });

  it('says nothing that came out as code', () => {
    for (const [path, said] of sentences(words))
      expect(`${path} ${said}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('keeps titles and buttons within Slack’s form', () => {
    const short = sentences(words).filter(([path]) => /[tT]itle$/.test(path) && !path.startsWith('/board'));
    expect(short.length).toBeGreaterThan(8);
    for (const [path, said] of short) expect(`${path} ${said.length <= 24}`).toBe(`${path} true`);
  });
});

describe('Chinese', () => {
  it('uses full-width punctuation between Chinese characters', () => {
    for (const [path, said] of sentences(zh))
      expect(`${path} ${said}`).not.toMatch(/\p{Script=Han}[,.;:?()"'](?=\p{Script=Han}|$)/u);
  });

  it('does not use the words an office would not', () => {
    for (const [path, said] of sentences(zh))
      expect(`${path} ${said}`).not.toMatch(/审批|批准|签发|驳回|认领|派发|推送|代签|台账|亲|哦|请尽快|催促/);
  });

  it('counts in 篇 and 条次, never in a bare 条', () => {
    // 校核提示 are counted in 条 (words of the form, not pieces).
    for (const [path, said] of sentences(zh))
      expect(`${path} ${said.replace(/校核提示\d条/g, '')}`).not.toMatch(/\d条(?!次)/);
  });
});

describe('English', () => {
  it('has no Chinese in its sentences', () => {
    const own = leavesOf(en).filter(([path]) => !path.startsWith('/quota/reminder') && !special[path]);
    for (const leaf of own)
      expect(`${leaf[0]} ${filled(leaf)}`).not.toMatch(
        /\p{Script=Han}|[，。、；：（）《》“”](?=\p{Script=Han})/u,
      );
  });
});
