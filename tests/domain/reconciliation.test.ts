import { describe, expect, it } from 'vitest';
import { namesOf } from '#domain/bulletin-names';
import { bulletinRows } from '#domain/bulletin-rows';
import { type Ours, reconcile } from '#domain/reconcile';
import { answered, outcomesOf, unlistedOf } from '#domain/reconciliation';
import { station } from './station.ts';

const names = { ...namesOf(station()), station: '安澜县公路管理站' };
const scope = { body: 'division', period: { from: '2025-01-01', until: '2025-04-01' } };

/** A table of titles with their units, bodies and issues, all printed, against these pieces and adoptions. */
function against(ours: Ours, ...rows: string[][]) {
  const head = ['编号', '题目', '单位', '采用单位', '期号'];
  const read = bulletinRows([{ name: '', rows: [head, ...rows], merges: [] }], {
    names,
    body: 'division',
    year: 2025,
  });
  return reconcile(read, ours, scope);
}
const piece = (report: string, ...titles: string[]) => ({ report, titles, numbers: [`2025-00${report}`] });
const adoption = (id: string, report: string, over: Partial<Ours['adoptions'][number]> = {}) => ({
  ...{ id, report, body: 'division', carrier: '', issue: '', date: '2025-02-10', points: 200 },
  ...over,
});
const told = (result: ReturnType<typeof against>) =>
  outcomesOf(result).map((one) => (one.kind === 'ask' ? one.question : one.kind));
const row = (title: string, over: { number?: string; unit?: string; body?: string; issue?: string } = {}) => [
  over.number ?? '',
  title,
  over.unit ?? '安澜站',
  over.body ?? '市公路处',
  over.issue ?? '',
];

const clearing = piece('1', '组织力量清雪保畅');
describe('an entry of a bulletin', () => {
  it.each([
    ['is matched by its title, whatever its marks and width', row('《组织力量，清雪保畅》'), 'matched'],
    [
      'is matched by its number, with the title all but the same',
      row('组织力量清雪保畅工作', { number: '2025-1' }),
      'matched',
    ],
    ['is not matched by a running number', row('开展普法宣传', { number: '1' }), 'unknown'],
    [
      'is asked for with our number and another title',
      row('开展普法宣传', { number: '2025-001' }),
      'number-alone',
    ],
    ['is asked for in another issue than ours', row('组织力量清雪保畅', { issue: '第4期' }), 'other-issue'],
    [
      'is not recorded where another body adopted it',
      row('组织力量清雪保畅', { body: '市政府办' }),
      'unrecorded',
    ],
    [
      'is asked for by a body that we do not know',
      row('组织力量清雪保畅', { body: '市委宣传部' }),
      'unknown-body',
    ],
    ['is not ours under another station', row('组织力量清雪保畅', { unit: '东山站' }), undefined],
    ['is unknown where no piece is like it', row('开展普法宣传'), 'unknown'],
  ])('%s', (_what, entry, outcome) => {
    const ours = { pieces: [clearing], adoptions: [adoption('a', '1', { issue: '第3期' })] };
    expect(told(against(ours, entry))[0]).toBe(outcome);
  });

  it('is asked for whose number is of one piece and whose title of another', () => {
    const ours = { pieces: [clearing, piece('2', '开展普法宣传')], adoptions: [] };
    expect(told(against(ours, row('开展普法宣传', { number: '2025-001' })))).toEqual(['several-pieces']);
  });

  it('is never proposed for one of another season, road or stake, and is asked for with another figure', () => {
    const ours = { pieces: [piece('1', '一季度清雪投入38人')], adoptions: [adoption('a', '1')] };
    expect(told(against(ours, row('二季度清雪投入38人')))).toEqual(['unknown']);
    expect(told(against(ours, row('一季度清雪投入83人')))).toEqual(['alike']);
  });

  it('is asked for where the body adopted the piece twice, and matched where the issue tells which', () => {
    const twice = [adoption('a', '1', { issue: '3' }), adoption('b', '1', { issue: '4' })];
    const ours = { pieces: [clearing], adoptions: twice };
    expect(told(against(ours, row('组织力量清雪保畅')))).toEqual(['several-adoptions']);
    const both = against(
      ours,
      row('组织力量清雪保畅', { issue: '4' }),
      row('组织力量清雪保畅', { issue: '3' }),
    );
    expect(outcomesOf(both)).toMatchObject([{ adoption: 'b' }, { adoption: 'a' }]);
  });

  it('is asked for that is listed twice, or adopted outside of the period', () => {
    const ours = { pieces: [clearing], adoptions: [adoption('a', '1', { date: '2025-04-01' })] };
    expect(told(against(ours, row('组织力量清雪保畅')))).toEqual(['other-period']);
    expect(told(against(ours, row('组织力量清雪保畅'), row('组织力量清雪保畅')))).toEqual([
      ...['listed-twice', 'listed-twice'],
    ]);
  });

  it('is not proposed for what another entry has for certain', () => {
    const ours = { pieces: [clearing], adoptions: [adoption('a', '1')] };
    const result = against(ours, row('组织力量清雪保畅'), row('组织人员力量清雪保畅'));
    expect(told(result)).toEqual(['matched', 'unknown']);
    expect(unlistedOf(result)).toEqual([]);
  });
});

describe('an answer', () => {
  const ours = {
    pieces: [clearing],
    adoptions: [adoption('a', '1'), adoption('b', '1', { body: 'city' })],
  };
  const open = against(ours, row('组织人员力量清雪保畅'), row('开展普法宣传', { body: '市政府' }));
  const [first] = outcomesOf(open);
  const id = first?.entry.id ?? '';

  it('settles what is meant, and what is missing with them', () => {
    expect(told(open)).toEqual(['alike', 'unknown']);
    expect(unlistedOf(open).map((one) => one.id)).toEqual(['b']);
    const yes = answered(open, new Map([[id, { report: '1', adoption: 'a' }]]));
    expect([told(yes), unlistedOf(yes).map((one) => one.id)]).toEqual([['matched', 'unknown'], ['b']]);
    const fresh = answered(open, new Map([[id, { report: '1', adoption: null }]]));
    expect([told(fresh), unlistedOf(fresh).map((one) => one.id)]).toEqual([
      ['unrecorded', 'unknown'],
      ['a', 'b'],
    ]);
    const none = answered(open, new Map([[id, null]]));
    expect([told(none), unlistedOf(none).map((one) => one.id)]).toEqual([
      ['unknown', 'unknown'],
      ['a', 'b'],
    ]);
  });

  it('that was not among the proposals leaves the question open', () => {
    expect(told(answered(open, new Map([[id, { report: '9', adoption: 'x' }]])))).toEqual([
      'alike',
      'unknown',
    ]);
    expect(told(answered(open, new Map([['9.9.9', null]])))).toEqual(['alike', 'unknown']);
  });
});
