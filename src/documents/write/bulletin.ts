import type { BulletinGroup, StationBulletinSheet } from '#domain/station-bulletin-sheet';
import type { Remarked } from '#ports/papers';
import { bulletinWords as words } from '#text/bulletin';
import { dayWords, periodWords } from '#text/paper-words';
import type { Values } from './fill-template.ts';
import type { WordPaper } from './word-paper.ts';

const { tags, template } = words;
/** Without these it would say nothing of anybody. */
const needed = [[tags.title], [tags.whole], [tags.groups], [tags.titles], [tags.corrections]];

/** 站内情况通报 as it is filled in. */
export const bulletinPaper = (sheet: StationBulletinSheet & Remarked): WordPaper => ({
  template,
  title: words.title(periodWords(sheet.period)),
  known: Object.values<string>(tags),
  needed,
  values: {
    [tags.title]: words.title(periodWords(sheet.period)),
    [tags.addressee]: words.addressee,
    [tags.whole]: paragraphs([...words.whole(sheet), ...linesOf(sheet.remark)]),
    [tags.groups]: groupValues(sheet.groups),
    [tags.titles]: paragraphs(words.titles(sheet.titles)),
    [tags.legend]: words.legend(sheet.titles),
    [tags.corrections]:
      sheet.corrections.length === 0
        ? []
        : [{ [tags.items]: paragraphs(sheet.corrections.map(words.correction)) }],
    [tags.station]: sheet.station,
    [tags.issuedOn]: sheet.issuedOn ? dayWords(sheet.issuedOn) : '',
  },
});

const linesOf = (remark = ''): string[] => remark.split('\n').filter((line) => line.trim() !== '');

/** One round for each paragraph. */
export const paragraphs = (said: string[]): Values[] =>
  said.map((paragraph) => ({ [tags.paragraph]: paragraph }));

/** One round for each class of units, and in it one for each unit. */
export const groupValues = (groups: BulletinGroup[]): Values[] =>
  groups.map(({ name, rows }) => ({
    [tags.group]: name,
    [tags.rows]: rows.map((row) => ({
      [tags.rank]: String(row.rank),
      [tags.unit]: row.name,
      [tags.quota]: String(row.quota),
      [tags.received]: String(row.received),
      [tags.adopted]: String(row.adopted),
      [tags.adoptions]: String(row.adoptions),
      [tags.points]: String(row.points / 100),
    })),
  }));
