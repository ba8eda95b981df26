import { describe, expect, it } from 'vitest';
import { actOf } from '#playground/page/blocks/act';
import {
  type Choice,
  inGroups,
  matching,
  nextBeginning,
  staticChoices,
  step,
} from '#playground/page/blocks/choices';
import { answerTo } from '#playground/page/blocks/combobox-keys';
import { dayInWords, fieldOfMoment, momentOfField } from '#playground/page/blocks/dates';
import { together, unsent } from '#playground/page/blocks/drafts';
import { sizeInWords } from '#playground/page/blocks/file-size';
import {
  heldAt,
  heldIds,
  heldText,
  keep,
  plainOfRichText,
  richText,
  sent,
} from '#playground/page/blocks/held';
import { knownChoices } from '#playground/page/blocks/known-choices';
import { markdownLine } from '#playground/page/blocks/markdown-line';
import { markdownPieces } from '#playground/page/blocks/markdown-pieces';
import { mistyped } from '#playground/page/blocks/mistyped';
import { tells } from '#playground/page/blocks/moment';
import { troubleIn } from '#playground/page/blocks/outcome';
import { safeLink, safePicture } from '#playground/page/blocks/safe-link';
import { en, zh } from '#playground/page/blocks/words';
import { wrongWords } from '#playground/page/blocks/wrong-words';
import { entered } from '#playground/views/entered';

const plain = (text: string) => ({ type: 'plain_text', text });
const option = (value: string) => ({ text: plain(`选项${value}`), value });
const options = ['a', 'b'].map(option);
const block = (element: object, more: object = {}) => ({
  type: 'input',
  block_id: 'b',
  element: { action_id: 'x', ...element },
  ...more,
});
const text = (words: string) => ({ kind: 'text', text: words });

describe('a line of markdown', () => {
  it.each<[string, string, object[]]>([
    ['is plain', '三点原因', [text('三点原因')]],
    ['has bold', '共 **12** 条', [text('共 '), { kind: 'bold', inner: [text('12')] }, text(' 条')]],
    [
      'has italic twice over',
      '*a* _b_',
      [{ kind: 'italic', inner: [text('a')] }, text(' '), { kind: 'italic', inner: [text('b')] }],
    ],
    [
      'has one within the other',
      '**a *b***',
      [{ kind: 'bold', inner: [text('a '), { kind: 'italic', inner: [text('b')] }] }],
    ],
    ['has struck words', '~~旧~~新', [{ kind: 'strike', inner: [text('旧')] }, text('新')]],
    ['has code, and nothing in it', '`**a**`', [{ kind: 'code', text: '**a**' }]],
    [
      'has a link',
      '[通报](https://e.com/a_b)',
      [{ kind: 'link', href: 'https://e.com/a_b', inner: [text('通报')] }],
    ],
    [
      'has a bare address',
      '见https://e.com。',
      [text('见'), { kind: 'link', href: 'https://e.com', inner: [text('https://e.com')] }, text('。')],
    ],
    ['leaves names with underscores alone', 'a_b_c', [text('a_b_c')]],
    ['leaves lone signs alone', '3 * 4 ** 5 _', [text('3 * 4 ** 5 _')]],
    ['takes what is escaped as it is', '\\*a\\*', [text('*a*')]],
    ['leads nowhere that runs', '[a](javascript:alert(1))', [text('[a](javascript:alert(1))')]],
    ['shows tags', '<script>alert(1)</script>', [text('<script>alert(1)</script>')]],
  ])('%s', (_what, line, stretches) => {
    expect(markdownLine(line)).toEqual(stretches);
  });

  it('is read in time however hostile', () => {
    const before = performance.now();
    markdownLine('*_`['.repeat(3_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a markdown text', () => {
  it('falls into its pieces', () => {
    const markdown = '# 题\n第一行\n第二行\n\n- 甲\n  - 乙\n\n2. 二\n3) 三\n> 引\n---\n```ts\n# 不是题\n```';
    expect(markdownPieces(markdown)).toEqual([
      { kind: 'heading', level: 1, text: '题' },
      { kind: 'paragraph', lines: ['第一行', '第二行'] },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          { indent: 0, text: '甲' },
          { indent: 1, text: '乙' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        start: 2,
        items: [
          { indent: 0, text: '二' },
          { indent: 0, text: '三' },
        ],
      },
      { kind: 'quote', lines: ['引'] },
      { kind: 'rule' },
      { kind: 'code', lines: ['# 不是题'] },
    ]);
  });

  it('has tables', () => {
    expect(markdownPieces('| 名 | 数 |\n|---|:-:|\n| 甲 \\| 乙 | 3 |\n后文')).toEqual([
      { kind: 'table', head: ['名', '数'], rows: [['甲 | 乙', '3']] },
      { kind: 'paragraph', lines: ['后文'] },
    ]);
  });

  it.each(['', '\n\n', '```', '|', '- ', '>', '#', '| a\n|---'])('ends, even with %j', (markdown) => {
    expect(Array.isArray(markdownPieces(markdown))).toBe(true);
  });
});

describe('what is held', () => {
  it.each<[string, object, unknown, object]>([
    ['text', { type: 'plain_text_input' }, '你好', { value: '你好' }],
    ['nothing', { type: 'plain_text_input' }, null, { value: null }],
    ['an option', { type: 'static_select', options }, 'b', { value: 'b' }],
    ['options', { type: 'multi_static_select', options }, ['a', 'b'], { values: ['a', 'b'] }],
    ['no boxes', { type: 'checkboxes', options }, [], { values: [] }],
    ['a date', { type: 'datepicker' }, '2025-03-01', { date: '2025-03-01' }],
    ['no date', { type: 'datepicker' }, null, { value: null }],
    ['a time', { type: 'timepicker' }, '09:30', { time: '09:30' }],
    ['a moment', { type: 'datetimepicker' }, 1_740_000_000, { value: 1_740_000_000 }],
    ['a person', { type: 'users_select' }, 'U2', { value: 'U2' }],
    ['people', { type: 'multi_users_select' }, ['U1', 'U2'], { values: ['U1', 'U2'] }],
    ['files', { type: 'file_input' }, [{ id: 'F1', name: '表.xlsx' }], { values: ['F1'] }],
  ])('goes out as the control calls take it: %s', (_what, kind, value, act) => {
    const element = { action_id: 'x', ...kind };
    const held = entered(element, value, []);
    expect(actOf(block(kind), element, held ?? {}, false)).toEqual({ action_id: 'x', block_id: 'b', ...act });
  });

  it('is nothing for a button, which may be confirmed', () => {
    const element = { type: 'button', action_id: 'x', value: '1' };
    expect(actOf(block(element), element, {}, true)).toEqual({
      action_id: 'x',
      block_id: 'b',
      confirmed: true,
    });
  });

  it('is what was entered, else what is known, else what it begins with', () => {
    const element = { type: 'plain_text_input', action_id: 'x', initial_value: '始' };
    const at = block(element);
    expect(heldText(heldAt(at, element))).toBe('始');
    const known = keep({}, at, element, { type: 'plain_text_input', value: '知' });
    const typed = keep({}, at, element, { type: 'plain_text_input', value: '' });
    expect(heldText(heldAt(at, element, {}, known))).toBe('知');
    expect(heldText(heldAt(at, element, typed, known))).toBe('');
  });

  it('is forgotten when the element became another kind', () => {
    const element = { type: 'number_input', action_id: 'x' };
    const old = keep({}, block(element), element, { type: 'plain_text_input', value: '旧' });
    expect(heldAt(block(element), element, old)).toEqual({ type: 'number_input', value: null });
  });

  it('names people by id', () => {
    expect(heldIds({ type: 'multi_users_select', selected_users: ['U1', 'U2'] })).toEqual(['U1', 'U2']);
    expect(heldIds({ type: 'users_select', selected_user: null })).toEqual([]);
  });

  it('keeps typed text through rich text', () => {
    expect(plainOfRichText(richText('一\n二'))).toBe('一\n二');
    expect(richText('')).toBeNull();
    expect(sent({ type: 'file_input', files: [{ id: 'F1', name: '图.jpg' }] })).toEqual(['F1']);
    expect(sent({ type: 'rich_text_input', rich_text_value: richText('一') })).toEqual(richText('一'));
  });
});

describe('drafts', () => {
  const title = block({ type: 'plain_text_input' });
  const dispatching = { ...block({ type: 'plain_text_input' }), block_id: 'd', dispatch_action: true };
  const held = (value: string) => ({ x: { type: 'plain_text_input', value } });
  const drafts = { b: held('题'), d: held('类'), gone: held('无') };

  it('send what is still in the form and not known yet', () => {
    const all = unsent([title, dispatching], drafts, {}, () => true);
    expect(all).toEqual({ b: { x: '题' }, d: { x: '类' } });
    expect(unsent([title, dispatching], drafts, { b: { x: '题' } }, () => true)).toEqual({ d: { x: '类' } });
    expect(unsent([title], drafts, all, () => true)).toEqual({});
  });

  it('are kept from elements that are not asked', () => {
    const silent = unsent(
      [title, dispatching],
      drafts,
      {},
      ({ dispatch_action }) => dispatch_action !== true,
    );
    expect(silent).toEqual({ b: { x: '题' } });
  });

  it('go together by block', () => {
    expect(together({ b: { x: 1 } }, { b: { y: 2 }, c: { z: 3 } })).toEqual({
      b: { x: 1, y: 2 },
      c: { z: 3 },
    });
  });
});

describe('an input tells the app', () => {
  const config = (...triggers: string[]) => ({ dispatch_action_config: { trigger_actions_on: triggers } });
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string, boolean]>([
    ['nothing unless asked', {}, {}, 'picked', false],
    ['a pick', { dispatch_action: true }, {}, 'picked', true],
    ['Enter', { dispatch_action: true }, {}, 'enter', true],
    ['no character by itself', { dispatch_action: true }, {}, 'paused', false],
    ['characters when asked', { dispatch_action: true }, config('on_character_entered'), 'paused', true],
    [
      'not Enter when only characters',
      { dispatch_action: true },
      config('on_character_entered'),
      'enter',
      false,
    ],
  ])('%s', (_what, at, element, moment, isTold) => {
    const when = (['typing', 'paused', 'enter', 'picked'] as const).find((each) => each === moment);
    expect(when && tells(at, element, when)).toBe(isTold);
  });
});

describe('a list of choices', () => {
  const choices: Choice[] = ['工作动态', '问题建议', '建议提案', 'Ｑ１ Report'].map((label, index) => ({
    value: String(index),
    label,
  }));
  const found = (query: string) => matching(choices, query).map(({ label }) => label);

  it('is filtered, what begins with the words first', () => {
    expect(found('')).toHaveLength(4);
    expect(found('建议')).toEqual(['建议提案', '问题建议']);
    expect(found('q1 rep')).toEqual(['Ｑ１ Report']);
    expect(found('无')).toEqual([]);
  });

  it('keeps its groups', () => {
    const grouped = staticChoices({
      option_groups: [
        { label: plain('甲'), options },
        { label: plain('乙'), options: [option('c')] },
      ],
    });
    expect(inGroups(grouped).map(({ label, lines }) => [label, lines.map(({ index }) => index)])).toEqual([
      ['甲', [0, 1]],
      ['乙', [2]],
    ]);
    expect(matching(grouped, '选项').map(({ value }) => value)).toEqual(['a', 'b', 'c']);
  });

  it.each<[string, number, number | undefined]>([
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', -1, 3],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['x', 0, undefined],
  ])('goes by %s from %i', (key, from, to) => {
    expect(step(key, from, 4)).toBe(to);
    expect(step(key, from, 0)).toBeUndefined();
  });

  it('is reached by typing ahead', () => {
    expect(nextBeginning(['Archive', 'Back', 'Ask'], 'a', 0)).toBe(2);
    expect(nextBeginning(['Archive', 'Back', 'Ask'], 'a', 2)).toBe(0);
    expect(nextBeginning(['Archive'], 'z', 0)).toBeUndefined();
  });

  it('is of the people and conversations of the workspace', () => {
    const person = { title: '站长', unit: '信息科', deleted: false, guest: false, bot: false };
    const channel = { unread: 0, mentions: 0, archived: false };
    const known = {
      people: [
        { id: 'U1', name: '王秀英', ...person },
        { id: 'U2', name: '旧人', ...person, deleted: true },
        { id: 'U3', name: '机器人', ...person, bot: true },
      ],
      channels: [
        { id: 'C1', name: '报送', kind: 'channel' as const, ...channel },
        { id: 'C2', name: '内部', kind: 'private' as const, ...channel },
        { id: 'C3', name: '旧', kind: 'channel' as const, ...channel, archived: true },
        { id: 'D1', name: '', kind: 'dm' as const, with: 'U1', ...channel },
      ],
      words: zh,
    };
    const offered = (type: string, more = {}) =>
      knownChoices({ type, ...more }, known).map(({ label }) => label);
    expect(knownChoices({ type: 'multi_users_select' }, known)).toEqual([
      { value: 'U1', label: '王秀英', detail: '信息科 · 站长' },
    ]);
    expect(offered('channels_select')).toEqual(['# 报送']);
    expect(offered('conversations_select')).toEqual(['# 报送', '# 内部', '王秀英']);
    expect(offered('conversations_select', { filter: { include: ['im'] } })).toEqual(['王秀英']);
  });
});

describe('a combobox', () => {
  const closed = { isOpen: false, active: 0, count: 3, typed: '' };
  const open = { ...closed, isOpen: true };
  it.each([
    ['opens', 'ArrowDown', closed, { does: 'open' }],
    ['opens by Enter, and does not send the form', 'Enter', closed, { does: 'open' }],
    ['lets Escape through when closed', 'Escape', closed, undefined],
    ['closes', 'Escape', open, { does: 'close' }],
    ['chooses', 'Enter', open, { does: 'choose' }],
    ['moves', 'End', open, { does: 'go', to: 2 }],
    ['takes back the last chip', 'Backspace', open, { does: 'take-back' }],
    ['rubs out what is typed', 'Backspace', { ...open, typed: 'x' }, undefined],
    ['is typed into', 'x', open, undefined],
  ])('%s', (_what, key, keyed, answer) => {
    expect(answerTo(key, keyed)).toEqual(answer);
  });
});

describe('the form', () => {
  it('refuses addresses that are none', () => {
    const mail = { ...block({ type: 'email_text_input', initial_value: '不是' }), block_id: 'm' };
    const url = { ...block({ type: 'url_text_input', initial_value: 'javascript:x' }), block_id: 'u' };
    const empty = block({ type: 'email_text_input' });
    expect(mistyped([mail, url, empty, null])).toEqual({ m: 'invalid_email', u: 'invalid_url' });
  });

  it('says what is wrong in words, and the app in its own', () => {
    expect(wrongWords(zh, 'required')).toBe('请填写此项');
    expect(wrongWords(en, 'too_long')).toBe('Too long');
    expect(wrongWords(zh, '标题与上月重复')).toBe('标题与上月重复');
    expect(wrongWords(zh, 'constructor')).toBe('constructor');
  });

  it.each([
    [{ outcome: 'timed-out' }, 'timed-out'],
    [{ outcome: 'failed' }, 'failed'],
    [{ error: 'view_not_found' }, 'failed'],
    [{ outcome: 'closed' }, undefined],
    [undefined, undefined],
  ])('knows trouble: %j', (answer, trouble) => {
    expect(troubleIn(answer)).toBe(trouble);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//e.com',
    ' java\nscript:x',
    7,
    null,
  ])('are refused: %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });
  it.each(['https://e.com/路', 'http://e.com', 'mailto:a@b.cn'])('are followed: %s', (address) => {
    expect(safeLink(address)).toBe(address);
  });
  it('to pictures come from the web', () => {
    expect(safePicture('mailto:a@b.cn')).toBeUndefined();
    expect(safePicture('HTTPS://e.com/a.png')).toBe('HTTPS://e.com/a.png');
  });
});

describe('small words', () => {
  it('of dates, in the zone of the workspace', () => {
    expect(dayInWords('zh-CN', '2025-01-20')).toBe('2025年1月20日星期一');
    expect(dayInWords('zh-CN', 'x')).toBe('');
    expect(fieldOfMoment(1_737_336_600)).toBe('2025-01-20T09:30');
    expect(momentOfField('2025-01-20T09:30')).toBe(1_737_336_600);
    expect(momentOfField('')).toBeNull();
  });
  it('of sizes', () => {
    expect([12, 3_400, 23_456, 1_200_000].map(sizeInWords)).toEqual(['12 B', '3.4 kB', '23 kB', '1.2 MB']);
  });
});
