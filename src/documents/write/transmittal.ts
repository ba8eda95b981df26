import { type Instant, localDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { PersonId } from '#domain/person';
import type { SeriesNumber } from '#domain/report';
import type { Signature } from '#domain/signature';
import type { Transmittal } from '#domain/transmittal';
import type { Made } from '#ports/papers';
import { transmittalWords as words } from '#text/transmittal';
import type { Values } from './fill-template.ts';
import { wordPaper } from './word-paper.ts';

const { tags, template } = words;
/** Without these it would be no 报送单. */
const needed = [[tags.title], [tags.body, tags.paragraphs]];
const known = Object.values<string>(tags);

/** 政务信息报送单, from the template in `folder` or ours. The phone's line stays empty: phones are not kept. */
export function transmittalPaper(
  folder: string | undefined,
  sheet: Transmittal,
  organisation: Organisation,
): Promise<Made> {
  const title = words.title(numberOf(sheet.report.receipt));
  const paper = { template, title, values: valuesOf(sheet, organisation), known, needed };
  return wordPaper(folder, paper, { at: sheet.takenAt, zone: organisation.zone, press: sheet.press });
}

function valuesOf({ report, signature, clerk, sentOn }: Transmittal, organisation: Organisation): Values {
  const { title, type } = report.text;
  const body = report.registerOnly ? words.registerOnly(report.registerOnly.place) : report.text.body;
  return {
    [tags.station]: organisation.station.name,
    [tags.title]: title,
    [tags.body]: body,
    [tags.paragraphs]: body.split(/\r\n|\r|\n/).map((line) => ({ [tags.paragraph]: line })),
    [tags.type]: words.type[type],
    [tags.signer]: signature ? signerLine(signature, organisation) : '',
    [tags.opinion]: signature?.words ?? '',
    [tags.signedOn]: signature ? dayOf(signature.at, organisation) : '',
    [tags.clerk]: organisation.people.find(({ id }) => id === clerk)?.name ?? clerk,
    [tags.phone]: '',
    [tags.sentOn]: sentOn ? words.day(sentOn) : '',
    [tags.receipt]: numberOf(report.receipt),
    [tags.registration]: numberOf(report.registration),
  };
}

/** 审签人, and how he signed where it was not on screen. */
function signerLine({ by, principal, way, enteredBy, place }: Signature, { people }: Organisation): string {
  const named = (id: PersonId) => {
    const person = people.find((one) => one.id === id);
    return person ? words.person(person.name, person.post) : id;
  };
  const signer = principal ? words.delegate(named(by), named(principal)) : named(by);
  const entered = named(enteredBy ?? by);
  if (way === 'paper') return words.onPaper(signer, entered, place ?? words.office);
  return way === 'phone' ? words.byPhone(signer, entered) : signer;
}

const numberOf = (number: SeriesNumber | null): string =>
  number ? words.number(number.year, number.number) : '';

const dayOf = (at: Instant, { zone }: Organisation): string => words.day(localDate(at, zone));
