import {
  bookPapers,
  formatsOf,
  type PaperFormat,
  papersFor,
  periodsOffered,
  type Wanted,
} from '#domain/book-paper';
import { type PeriodName, readPeriod } from '#domain/named-period';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { type CommandDoor, type FormDoor, open, type PressDoor, type Visit, whisper } from '../answer.ts';
import { picked, selectField } from '../fields.ts';
import { field, modal } from '../ids.ts';
import { modalView, note, paragraphs } from '../kit.ts';
import { stopped } from '../say.ts';
import { faultWords } from './papers.ts';

type Of<K extends Letter['kind']> = Extract<Letter, { kind: K }>;

/** `/xinbao 导出`: the papers that this person may have, of which period. */
export const openExport: CommandDoor = (visit) => {
  const { words, person, today } = visit;
  const papers = papersFor(person);
  if (papers.length === 0) return whisper(words.export.none);
  const choices = papers.flatMap((paper) =>
    formatsOf[paper].map((format): [string, string] => [
      nameOf(words, { paper, format }),
      `${paper}:${format}`,
    ]),
  );
  const periods = periodsOffered(today).map((period): [string, string] => [
    periodName(words, period),
    period,
  ]);
  return open(
    modalView(
      modal.export,
      { title: words.export.title, submit: words.export.save, close: words.form.close },
      [
        selectField(field.paper, { label: words.export.paper, choices }),
        selectField(field.period, { label: words.export.period, choices: periods }),
        note(words.export.note),
      ],
    ),
  );
};

export const openExportPress: PressDoor = (visit) => openExport(visit, '');

export const submitExport: FormDoor = async (visit, { values, arrival }) => {
  const { words, services, person } = visit;
  const wanted = chosen(picked(values, field.paper), picked(values, field.period));
  if (!wanted) return { do: 'errors', errors: { [field.paper]: words.export.missing } };
  const ruling = await services.takeBookPaper(wanted, person, arrival);
  if (!ruling.ok) return stopped(visit, ruling, field.paper);
  return { do: 'update', view: coming(visit) };
};

const coming = ({ words }: Visit) =>
  modalView(
    modal.reading,
    { title: words.export.title, close: words.form.close },
    paragraphs(words.export.coming),
  );

/** What the two lists hold, read without belief. */
function chosen(choice: string, period: string): Wanted | null {
  const [name = '', kind = ''] = choice.split(':');
  const paper = bookPapers.find((one) => one === name);
  const format = paper && formatsOf[paper].find((one) => one === kind);
  return paper && format && readPeriod(period) ? { paper, format, period } : null;
}

const nameOf = (
  { export: words }: Words,
  { paper, format }: { paper: Wanted['paper']; format: PaperFormat },
) => words.option(words.papers[paper], words.formats[format]);

function periodName({ export: words }: Words, name: PeriodName): string {
  const read = readPeriod(name);
  if (!read) return name;
  if (read.quarter) return words.quarter(read.year, read.quarter);
  return read.month ? words.month(read.year, read.month) : words.year(read.year);
}

/** How far a paper is, in the asker's own card. */
export function exportLine(words: Words, { wanted, progress }: Of<'paper-card'>): string {
  const what = words.facts([nameOf(words, wanted), periodName(words, wanted.period)]);
  switch (progress.state) {
    case 'queued':
      return words.export.queued(what, progress.before);
    case 'making':
      return words.export.making(what, progress.done, progress.of);
    case 'made':
      return words.export.made(what);
    case 'failed':
      return words.export.failed(what, progress.fault ? faultWords(words, progress.fault) : '');
  }
}

export const paperLine = (words: Words, { title }: Of<'paper'>): string => words.export.here(title);
