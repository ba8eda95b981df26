import { officeClerk, signerOf } from './cast.ts';
import type { Piece, Step, Year } from './plan.ts';
import type { BookRow, NoReport, Notice } from './rows.ts';

/** One thing a person does in the year, at a local time of Asia/Shanghai. */
export type Act =
  | { kind: 'submit'; at: string; by: string; piece: Piece }
  | { kind: 'step'; at: string; by: string; piece: Piece; step: Step }
  | { kind: 'notice'; at: string; by: string; notice: Notice }
  | { kind: 'no-report'; at: string; by: string; tap: NoReport }
  | { kind: 'books'; at: string; by: string; row: BookRow };

/** Who takes a step: the writer, the signer of the piece, or the office. */
function actorOf(piece: Piece, step: Step): string {
  switch (step.do) {
    case 'revise':
    case 'withdraw':
      return piece.writer;
    case 'sign':
    case 'undo':
    case 'return':
    case 'reject':
    case 'resign':
      return signerOf(piece);
    case 'claim':
    case 'edit':
    case 'dispatch':
    case 'keep':
      return officeClerk;
  }
}

const lifeOf = (piece: Piece): Act[] => [
  { kind: 'submit', at: piece.at, by: piece.writer, piece },
  ...piece.fate.map((step): Act => ({ kind: 'step', at: step.at, by: actorOf(piece, step), piece, step })),
];

/** Every act of the year in order of time; no two share a minute. */
export const timeline = (year: Year): Act[] =>
  [
    ...year.pieces.flatMap(lifeOf),
    ...year.notices.map((notice): Act => ({ kind: 'notice', at: notice.at, by: officeClerk, notice })),
    ...year.noReports.map((tap): Act => ({ kind: 'no-report', at: tap.at, by: tap.person, tap })),
    ...year.books.map((row): Act => ({ kind: 'books', at: row.at, by: row.by, row })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
