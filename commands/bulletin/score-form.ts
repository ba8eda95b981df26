import type { KnownBlock } from '@slack/types';
import { addDays } from '#domain/instant';
import { yearOf, yearPeriod } from '#domain/period';
import { isOffice } from '#domain/person';
import { refuse } from '#domain/ruling';
import type { SuperiorScore } from '#domain/superior-score';
import { type FormDoor, instead, type PressDoor, type Visit } from '../answer.ts';
import { dateField, picked, pickedDate, selectField, textField, typed } from '../fields.ts';
import { field, modal, press } from '../ids.ts';
import { actions, beside, button, header, modalView, note, paragraphs } from '../kit.ts';
import { bodyName, refused, stopped } from '../say.ts';
import { carried, ofScore } from '../values.ts';

/** Scores that are listed; the latest are what is spoken of. */
const SHOWN = 8;

/** 上级核定得分 in the list of bulletins: as they were told, and for the office the way to enter and correct them. */
export async function scoreBlocks(visit: Visit): Promise<KnownBlock[]> {
  const { words, services, person } = visit;
  const ruling = await services.listScores(person);
  if (!ruling.ok) return [];
  const { scores } = words.bulletin;
  const office = isOffice(person);
  const lines = ruling.value.slice(0, SHOWN).flatMap((one) => {
    const line = scoreLine(visit, one);
    return office
      ? [beside(line, button(press.enterScore, scores.correct, { corrects: one.id }))]
      : paragraphs(line);
  });
  return [
    ...(lines.length > 0 || office ? [header(scores.title)] : []),
    ...lines,
    ...(office ? actions(button(press.enterScore, scores.enter, { corrects: null })) : []),
  ];
}

function scoreLine({ words, organisation }: Visit, one: SuperiorScore): string {
  const { scores } = words.bulletin;
  const points = one.points === null ? words.reconcile.unsaid : words.points(one.points);
  const last = words.day(addDays(one.until, -1));
  return scores.line(
    bodyName(organisation, one.body),
    words.day(one.from),
    last,
    points,
    one.rank,
    one.notice ?? '',
  );
}

/** 「录入上级得分」, or 「更正」 with what was entered before. */
export const openScore: PressDoor = async (visit, value, form) => {
  const state = carried(ofScore, value);
  const { words, organisation, services, person, today } = visit;
  if (!isOffice(person)) return refused(visit, refuse('not-yours'));
  const ruling = await services.listScores(person);
  if (!ruling.ok) return refused(visit, ruling);
  const before = ruling.value.find(({ id }) => id === state.corrects);
  if (state.corrects !== null && !before) return refused(visit, refuse('someone-was-faster'));
  const { scores } = words.bulletin;
  const bodies = organisation.bodies.map(({ name, id }): [string, string] => [name, id]);
  const begun = yearPeriod(yearOf(today)).from;
  return instead(
    modalView(modal.score, { title: scores.title, submit: scores.enter, close: words.form.close, state }, [
      note(words.form.secrecy),
      note(scores.lead),
      selectField(field.bulletinBody, {
        label: scores.body,
        choices: bodies,
        value: before?.body ?? organisation.superior,
      }),
      dateField(field.from, { label: scores.from, value: before?.from ?? begun }),
      dateField(field.until, { label: scores.last, value: before ? addDays(before.until, -1) : today }),
      textField(field.points, {
        label: scores.points,
        hint: scores.pointsHint,
        most: 10,
        ...(before?.points != null && { value: String(before.points / 100) }),
      }),
      textField(field.rank, {
        label: scores.rank,
        most: 5,
        optional: true,
        ...(before?.rank != null && { value: String(before.rank) }),
      }),
      textField(field.words, { label: scores.notice, most: 60, optional: true, value: before?.notice ?? '' }),
      dateField(field.date, { label: scores.told, value: before?.told ?? today }),
    ]),
    form,
  );
};

export const submitScore: FormDoor = async (visit, { values, state, arrival }) => {
  const { words, services, person } = visit;
  const { scores } = words.bulletin;
  const points = typed(values, field.points).trim();
  if (!/^\d{1,6}(?:\.\d{1,2})?$/.test(points))
    return { do: 'errors', errors: { [field.points]: scores.wrongPoints } };
  const rank = typed(values, field.rank).trim();
  if (!/^(?:[1-9]\d{0,4})?$/.test(rank)) return { do: 'errors', errors: { [field.rank]: scores.wrongRank } };
  const [from, last, told] = [field.from, field.until, field.date].map((id) => pickedDate(values, id));
  if (!from || !last || !told) return { do: 'errors', errors: { [field.until]: scores.daysMissing } };
  const ruling = await services.enterSuperiorScore(
    arrival,
    {
      body: picked(values, field.bulletinBody),
      ...{ from, last, told, points: Math.round(Number(points) * 100) },
      rank: rank === '' ? null : Number(rank),
      notice: typed(values, field.words).trim(),
      corrects: carried(ofScore, state).corrects,
    },
    person,
  );
  if (!ruling.ok) return stopped(visit, ruling, ruling.refusal === 'secret' ? field.words : field.until);
  return {
    do: 'update',
    view: modalView(modal.reading, { title: scores.title, close: words.form.close }, [
      ...paragraphs(scoreLine(visit, ruling.value)),
      note(scores.entered),
    ]),
  };
};
