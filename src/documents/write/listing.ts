import { capitalAmount } from '#domain/capital-amount';
import { monthsOf, periodNamed } from '#domain/named-period';
import { payoutTotal } from '#domain/payout-sheet';
import type { Listing, ListingFormat, PaperFile, Taken } from '#ports/papers';
import { bulletinWords } from '#text/bulletin';
import { listingWords as words } from '#text/listings';
import { asOfWords, periodWords } from '#text/paper-words';
import { fileName } from './file-name.ts';
import { adoptionFields } from './listings/adoptions.ts';
import { bulletinFields } from './listings/bulletin.ts';
import { entryFields } from './listings/entries.ts';
import { type Field, valuesOf } from './listings/field.ts';
import { bankFields, payoutFields, payoutRows } from './listings/payout.ts';
import { quotaFields } from './listings/quota.ts';
import { registerFields } from './listings/register.ts';
import type { Sheet } from './sheet.ts';

/** 表册 as a file for Excel, or as plain text. */
export async function listingPaper(
  listing: Listing,
  format: ListingFormat,
  taken: Taken,
): Promise<PaperFile> {
  const sheet = sheetOf(listing);
  const write =
    format === 'xlsx' ? (await import('./xlsx.ts')).writeXlsx : (await import('./csv.ts')).writeCsv;
  const { title } = sheet;
  return { name: fileName(title, taken, format), title, bytes: await write(sheet) };
}

type Named = Pick<Sheet, 'tab' | 'title' | 'notes'>;

function sheetOf(listing: Listing): Sheet {
  const { asOf } = listing;
  const sheet = <Row>(named: Named, fields: Field<Row>[], rows: AsyncIterable<Row[]> | Row[][]): Sheet => ({
    ...named,
    asOf: asOfWords(asOf),
    columns: fields,
    rows: valuesOf(rows, fields),
    totals: words.totals,
  });
  const period = periodWords(listing.period);
  const days = periodNamed(listing.period);
  const months = days ? monthsOf(days) : [];
  const named = (kind: 'register' | 'adoptions' | 'entries' | 'quota', note?: string): Named => ({
    tab: words[kind].tab,
    title: words[kind].title(listing.station, period),
    notes: note ? [note] : [],
  });
  switch (listing.kind) {
    case 'register':
      return sheet(named('register'), registerFields, listing.rows);
    case 'adoptions':
      return sheet(named('adoptions', words.adoptions.note), adoptionFields, listing.rows);
    case 'entries':
      return sheet(named('entries', words.entries.note), entryFields(listing.organisation), listing.rows);
    case 'quota':
      return sheet(named('quota', words.quota.note), quotaFields(months), listing.rows);
    case 'payout': {
      const { tab, title, sum, authority, signers } = words.payout;
      const { preparedBy, checkedBy, approvedBy } = listing;
      const notes = [
        sum(capitalAmount(payoutTotal(listing))),
        authority(listing.authority),
        signers(preparedBy, checkedBy, approvedBy),
      ];
      return sheet({ tab, title: title(period), notes }, payoutFields, [payoutRows(listing.lines)]);
    }
    case 'bank': {
      const { tab, title, note } = words.bank;
      return sheet({ tab, title: title(period), notes: [note] }, bankFields, [listing.lines]);
    }
    case 'bulletin': {
      const { tab, title, note } = words.bulletin;
      const notes = [...(listing.score ? [bulletinWords.score(listing.score)] : []), note];
      const rows = listing.groups.map((group) => group.rows.map((row) => ({ ...row, class: group.name })));
      return sheet({ tab, title: title(period), notes }, bulletinFields, rows);
    }
  }
}
