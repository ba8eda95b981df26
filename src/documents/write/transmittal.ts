import { type Instant, localDate } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { PersonId } from '#domain/person';
import type { SeriesNumber } from '#domain/report';
import type { Signature } from '#domain/signature';
import type { Transmittal } from '#domain/transmittal';
import type { Made } from '#ports/papers';
import { transmittalWords as words } from '#text/transmittal';
import { fileName } from './file-name.ts';
import type { Values } from './fill-template.ts';
import { readTemplate } from './templates.ts';

const { tags, template } = words;
/** Without these it would be no 报送单. */
const needed = [[tags.title], [tags.body, tags.paragraphs]];
const known = Object.values<string>(tags);

/** 政务信息报送单, from the template in `folder` or ours. The phone's line stays empty: phones are not kept. */
export async function transmittalPaper(
  folder: string | undefined,
  sheet: Transmittal,
  organisation: Organisation,
): Promise<Made> {
  const read = await readTemplate(folder, template).catch(() => null);
  if (!read) return { ok: false, fault: { template, why: 'unreadable', tags: [] } };
  const { fillTemplate } = await import('./fill-template.ts');
  const filled = fillTemplate(read, valuesOf(sheet, organisation), { known, needed });
  if (!filled.ok) return { ok: false, fault: { template, why: filled.why, tags: filled.tags } };
  const title = words.title(numberOf(sheet.report.receipt));
  const name = fileName(title, sheet.takenAt, organisation.zone, 'docx', sheet.press);
  return { ok: true, file: { name, title, bytes: filled.bytes } };
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
