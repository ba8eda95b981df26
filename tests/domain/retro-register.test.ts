import { describe, expect, it } from 'vitest';
import { countsAsReceived } from '#domain/report';
import { retroRegister } from '#domain/retro-register';
import { clerk, person, report, station, writer } from './station.ts';

const gone = person('gone', 'safety', ['correspondent'], { active: false });
const place = station({ people: [writer, clerk, gone] });
const piece = { id: 'r1', text: report().text, unit: 'roads', writers: ['writer'], noticed: '2025-03-01' };

describe('补登', () => {
  it('stands 已办结 from the start, with nobody to sign it, and counts as 来稿 of no month', () => {
    const ruling = retroRegister({ ...piece, writers: ['writer', 'gone'] }, clerk, place);
    if (!ruling.ok) throw new Error(ruling.refusal);
    expect(ruling.value).toMatchObject({
      status: 'closed',
      noticed: '2025-03-01',
      signature: null,
      task: { waiting: true },
      writers: [
        { person: 'writer', share: 1 },
        { person: 'gone', share: 1, unit: 'safety' },
      ],
    });
    expect(countsAsReceived(ruling.value)).toBe(false);
  });

  it.each([
    ['to one who is not of the office', {}, writer, 'not-yours'],
    ['of a notice still to come', { noticed: '2025-03-11' }, clerk, 'future-date'],
    ['of a unit nobody knows', { unit: 'nowhere' }, clerk, 'wrong-units'],
    ['without a writer', { writers: [] }, clerk, 'wrong-co-writers'],
    ['of a stranger', { writers: ['stranger'] }, clerk, 'wrong-co-writers'],
  ])('is refused %s', (_why, over, by, refusal) => {
    expect(retroRegister({ ...piece, ...over }, by, place)).toEqual({ ok: false, refusal });
  });
});
