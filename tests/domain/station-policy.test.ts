import { describe, expect, it } from 'vitest';
import { roles } from '#domain/person';
import { permitStation, type StationAct, stationActs } from '#domain/station-policy';
import { person } from './station.ts';

/** Who may do what about the station, written out a second time. */
const may: Record<StationAct, string> = {
  'see-jobs': 'admin',
  'run-job': 'admin',
  'pause-job': 'admin',
  'see-undelivered': 'clerk director admin',
  'resend-notice': 'clerk director admin',
  'exempt-unit': 'clerk director',
  'give-up-check': 'clerk director',
  'give-award': 'director',
  suggest: 'correspondent unit-head deputy station-head clerk director finance admin overseer',
  'see-suggestions': 'clerk director',
  'settle-suggestion': 'clerk director',
};

describe('about the station', () => {
  it.each(stationActs)('%s is for exactly those', (act) => {
    const allowed = roles.filter((role) => permitStation(act, person('p', 'roads', [role])).ok);
    expect(allowed.join(' ')).toBe(may[act]);
    expect(permitStation(act, { ...person('p', 'roads', [...roles]), active: false })).toEqual({
      ok: false,
      refusal: 'not-yours',
    });
  });
});
