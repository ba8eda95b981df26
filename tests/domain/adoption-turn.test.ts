import { describe, expect, it } from 'vitest';
import type { Adoption } from '#domain/adoption';
import { confirmAdoption, correctAdoption, voidAdoption } from '#domain/adoption-turn';
import { reportStatuses } from '#domain/report';
import { AT, clerk, person, report, writer } from './station.ts';

const director = person('director', 'office', ['director']);
const gone = { ...director, active: false };
const office = [writer, clerk, director];
const said = {
  body: 'division',
  carrier: '公路信息',
  issue: '第3期',
  kind: 'single' as const,
  genre: 'news' as const,
  date: '2025-03-20',
  titlePrinted: null,
  instruction: null,
};
const noted: Adoption = {
  ...said,
  id: 'a1',
  report: 'r1',
  status: 'noted',
  corrects: null,
  reason: null,
  recordedBy: 'clerk',
  recordedAt: AT,
};
const piece = report({ id: 'r1', status: 'dispatched' });
const no = (refusal: string) => ({ ok: false, refusal });

describe('确认采用', () => {
  it.each([
    ['another of the office', director, office, 'two-persons'],
    [
      'the recorder, where nobody else is at work in the office',
      clerk,
      [writer, clerk, gone],
      'single-person',
    ],
  ])('is for %s', (_who, by, people, hands) => {
    const ruling = confirmAdoption(noted, piece, by, people);
    expect(ruling).toEqual({ ok: true, value: { adoption: { ...noted, status: 'confirmed' }, hands } });
  });

  it.each([
    ['the recorder himself', noted, clerk, 'second-person'],
    ['one who is not of the office', noted, writer, 'not-yours'],
    [
      'anybody, once it is confirmed',
      { ...noted, status: 'confirmed' as const },
      director,
      'adoption-settled',
    ],
    ['anybody, once it is void', { ...noted, status: 'void' as const }, director, 'adoption-settled'],
  ])('is refused to %s', (_who, adoption, by, refusal) => {
    expect(confirmAdoption(adoption, piece, by, office)).toEqual(no(refusal));
  });

  it('is possible whatever has become of the piece since', () => {
    for (const status of reportStatuses)
      expect(confirmAdoption(noted, { ...piece, status }, director, office)).toMatchObject({ ok: true });
  });
});

describe('作废采用', () => {
  it.each(['noted', 'confirmed'] as const)('ends one that is %s, with its reason', (status) => {
    expect(voidAdoption({ ...noted, status }, piece, clerk, '登记重复')).toEqual({
      ok: true,
      value: { ...noted, status: 'void', reason: '登记重复' },
    });
  });

  it('happens once, and by the office', () => {
    expect(voidAdoption({ ...noted, status: 'void' }, piece, clerk, '重复')).toEqual(no('adoption-settled'));
    expect(voidAdoption(noted, piece, writer, '重复')).toEqual(no('not-yours'));
  });
});

describe('更正采用', () => {
  const next = { id: 'a2', recordedAt: AT + 1 };
  const turned = (over: Partial<typeof said>, by = director, adoption = noted) =>
    correctAdoption(adoption, piece, by, { ...said, ...over, reason: '单位有误' }, next);

  it('voids the wrong one, and records the right one in its place, to be confirmed anew', () => {
    expect(turned({ body: 'city' }, director, { ...noted, status: 'confirmed' })).toEqual({
      ok: true,
      value: {
        old: { ...noted, status: 'void', reason: '单位有误' },
        next: { ...noted, ...next, body: 'city', corrects: 'a1', recordedBy: 'director' },
      },
    });
  });

  it.each([
    ['with nothing changed', {}, director, noted, 'same-adoption'],
    ['to one who is not of the office', { body: 'city' }, writer, noted, 'not-yours'],
    ['of a void one', { body: 'city' }, director, { ...noted, status: 'void' as const }, 'adoption-settled'],
  ])('is refused %s', (_why, over, by, adoption, refusal) => {
    expect(turned(over, by, adoption)).toEqual(no(refusal));
  });
});
