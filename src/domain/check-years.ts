import type { Hint } from './hint.ts';
import type { LocalDate } from './instant.ts';
import { isDate } from './instant.ts';
import type { Sentence } from './sentence.ts';

/** 年份日期: days that no calendar has, spans that run backwards, years out of range or other than the event's. */

const YEAR = /(?<![\d.〔[（(-])(\d{4,6})年(?!代|产|均)/g;
const DAY = /(?<![\d.])(?:(\d{4})年)?(\d{1,3})月(\d{1,3})日/g;
const MONTH = /(?<![\d.个第])(\d{1,3})月(?!\d|亮|供)/g;
const HOUR = /日[上下]?[午夜晚]?(\d{1,3})[时点](?!间|段)(?:(\d{1,3})分)?/g;
const DAYS =
  /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?(?:至|到|—|–|-|~|～)+(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/g;
const YEARS = /(\d{4})年(?:(\d{1,2})月)?[初底起]?(?:至|到|—|–|-|~|～)+(\d{4})年(?:(\d{1,2})月)?/g;
/** Long ago may be told; so far ahead nobody plans. */
const OLD = /建于|始于|清|明代|宋|古|民国|年间|距今|历史/;
const FIRST = 1949;
const AHEAD = 30;

export function yearHints(sentences: Sentence[], eventDate: LocalDate): Hint[] {
  const year = Number(eventDate.slice(0, 4));
  return sentences.flatMap(({ text }) =>
    [...years(text, year), ...days(text, year), ...spans(text), ...otherYear(text, eventDate)].slice(0, 1),
  );
}

const years = (text: string, now: number): Hint[] =>
  [...text.matchAll(YEAR)].flatMap(([place, said = '']): Hint[] => {
    const year = Number(said);
    if (year >= FIRST && year <= now + AHEAD) return [];
    if (said.length === 4 && year < FIRST && year > 200 && OLD.test(text)) return [];
    return [{ check: 'years', why: 'far-off', place }];
  });

/** 2月30日, 13月, 25时. */
function days(text: string, now: number): Hint[] {
  const found: string[] = [];
  for (const [place, year = String(now), month = '', day = ''] of text.matchAll(DAY)) {
    // Without a year 29 February is believed.
    const leap = month === '2' && day === '29' && !place.includes('年');
    if (!leap && !isDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)) found.push(place);
  }
  for (const [place, month] of text.matchAll(MONTH))
    if (Number(month) > 12 || month === '0') found.push(place);
  for (const [place, hour, minute = '0'] of text.matchAll(HOUR))
    if (Number(hour) > 24 || Number(minute) > 59) found.push(place.replace(/^日/, ''));
  return found.map((place) => ({ check: 'years', why: 'no-such-day', place }));
}

function spans(text: string): Hint[] {
  const found: string[] = [];
  for (const [place, one, month = '0', other, again = month] of text.matchAll(YEARS))
    if (Number(one) * 12 + Number(month) > Number(other) * 12 + Number(again)) found.push(place);
  for (const [place, one, month, day, other = one, again = month, end] of text.matchAll(DAYS)) {
    if (one !== other) continue;
    // Without years December to January goes on into the next one.
    const acrossYears = one === undefined && Number(month) >= 10 && Number(again) <= 3;
    if (!acrossYears && Number(month) * 100 + Number(day) > Number(again) * 100 + Number(end))
      found.push(place);
  }
  return found.map((place) => ({ check: 'years', why: 'backwards', place }));
}

/** The day of the event with the year before or after: what January does to a date. */
function otherYear(text: string, eventDate: LocalDate): Hint[] {
  const [year, month, day] = eventDate.split('-').map(Number);
  for (const [place, said, ...rest] of text.matchAll(DAY))
    if (
      said &&
      Math.abs(Number(said) - (year ?? 0)) === 1 &&
      Number(rest[0]) === month &&
      Number(rest[1]) === day
    )
      return [{ check: 'years', why: 'other-year', place }];
  return [];
}
