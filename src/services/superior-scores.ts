import { localDate } from '#domain/instant';
import { isOffice, type Person } from '#domain/person';
import { allow, type Ruling, refuse } from '#domain/ruling';
import type { Gated } from '#domain/secrecy-block';
import { permitBulletin } from '#domain/station-bulletin';
import { enterScore, type ScoreForm, type SuperiorScore, standingScores } from '#domain/superior-score';
import type { Needs } from './needs.ts';
import { secrecyGate } from './secrecy-gate.ts';

/** As many as any station is told in twenty years. */
export const SCORES = 500;

/** 上级核定得分 that stand, of the latest period first, for those who may see the bulletins. */
export const listScores =
  ({ books }: Needs) =>
  async (person: Person): Promise<Ruling<SuperiorScore[]>> => {
    const ruling = permitBulletin('see', null, person);
    return ruling.ok ? allow(standingScores(await books.superiorScores(SCORES))) : ruling;
  };

/** 录入上级核定得分, or 更正 of one: the one before is kept, and corrected once. */
export const enterSuperiorScore =
  (needs: Needs) =>
  async (arrival: string, form: ScoreForm, person: Person): Promise<Gated<SuperiorScore>> => {
    const { books, clock, marks, organisation } = needs;
    const secret = await secrecyGate(needs, 'superior-score', person.id, { words: form.notice });
    if (secret) return secret;
    if (!isOffice(person)) return refuse('not-yours');
    const { zone, bodies } = await organisation();
    const at = clock.now();
    const once = `score:${arrival}`;
    const id = `s${marks.hash(once).slice(0, 20)}`;
    const known = await books.superiorScores(SCORES);
    const before = known.find((one) => one.id === id);
    if (before) return allow(before);
    const { corrects, body } = form;
    if (!bodies.some((one) => one.id === body)) return refuse('wrong-state');
    if (corrects !== null && !standingScores(known).some((one) => one.id === corrects))
      return refuse('someone-was-faster');
    const ruling = enterScore(form, id, person, { at, today: localDate(at, zone) });
    if (!ruling.ok) return ruling;
    const { points, rank } = ruling.value;
    const kept = await books.keep({
      once,
      ...(corrects !== null && { sole: `score-corrected:${corrects}` }),
      superiorScores: [ruling.value],
      audit: [
        {
          at,
          actor: person.id,
          action: corrects === null ? 'enter-score' : 'correct-score',
          subject: id,
          detail: { body, points, rank, corrects },
        },
      ],
    });
    return kept.ok || (await books.seen(once)) ? ruling : kept;
  };
