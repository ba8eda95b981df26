import type { KnownBlock } from '@slack/types';
import type { Opinion } from '#domain/opinion';
import type { Organisation } from '#domain/organisation';
import type { Report } from '#domain/report';
import { officeBegan } from '#domain/sign-off';
import type { Letter } from '#ports/letter';
import type { Words } from '#text/zh';
import { abridged } from '../abridge.ts';
import { press } from '../ids.ts';
import { actions, button, comparison, header, note, overflow, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';
import { attachmentNotes } from '../report/attachments.ts';
import { hintNotes } from '../report/hint-lines.ts';
import { byline, momentOf, personName } from '../say.ts';
import { solicitationNotes } from '../solicit/solicit-news.ts';
import { aboutPiece, entrusted } from './about-piece.ts';

type SignCard = Extract<Letter, { kind: 'sign-card' }>;

/** Enough to decide most pieces on the card itself; the rest is behind 「阅读全文」. */
const SHOWN = 1500;
/** A message takes some twelve thousand characters, buttons and hints among them. */
const CHANGES = 6000;

/** 审签卡: what a leader decides on. Once decided, the buttons give way to the verdict. */
export function signCard(words: Words, letter: SignCard): KnownBlock[] {
  const { report, organisation, changed, task, text } = letter;
  const waits = task === report.task.number && !report.task.decided;
  return [
    note(signHead(words, letter)),
    header(text.title),
    ...(changed && waits ? [comparison(abridged(changed, CHANGES))] : paragraphs(cut(text.body, SHOWN))),
    note(byline(words, organisation, { ...report, text })),
    ...solicitationNotes(words, organisation, letter.solicitation ?? null),
    ...attachmentNotes(words, text.attachments),
    ...aboutPiece(words, organisation, report),
    ...hintNotes(words, report),
    ...(waits ? entrusted(words, organisation, report) : []),
    ...verdict(words, letter),
    ...(waits ? choices(words, letter) : afterwards(words, letter)),
  ];
}

/** What is asked of the leader: an opinion, or a look at what was changed. */
export function signHead(
  words: Words,
  { report, task, text, changed }: Pick<SignCard, 'report' | 'task' | 'text' | 'changed'>,
): string {
  const { step, number } = report.task;
  const type = words.type[text.type];
  const asked = step && step !== 'leader' ? words.signing.steps[step](type) : words.sign.head(type);
  const head = changed && task === number ? words.sign.resignHead : asked;
  return report.incident ? words.facts([words.urgent.mark, head]) : head;
}

function choices(words: Words, { report, task }: SignCard): KnownBlock[] {
  const value = { report: report.id, task, hash: report.text.hash };
  return actions(
    button(press.approve, words.sign.approve, value, { style: 'primary' }),
    button(press.opinion, words.sign.opinion, value),
    button(press.return, words.sign.return, value),
    button(press.hold, words.sign.hold, value),
    button(press.fullText, words.sign.full, { report: report.id }),
    versions(words, report),
    overflow(press.signMore, [
      ...(report.text.type === 'problem'
        ? [[words.signing.lower, { ...value, do: 'lower' }] satisfies [string, object]]
        : [[words.signing.raise, { ...value, do: 'raise' }] satisfies [string, object]]),
      [words.signing.passOn, { ...value, do: 'pass-on' }],
    ]),
  );
}

/** A signer may lay the versions side by side, once there are several. */
const versions = (words: Words, { id, text }: Report) =>
  text.number > 1 ? button(press.compare, words.author.compare, { report: id }) : null;

function afterwards(words: Words, { report, task, opinion, moved, organisation }: SignCard): KnownBlock[] {
  if (moved) return [note(words.signers.moved[moved.why](personName(words, organisation, moved.to)))];
  if (task !== report.task.number) return [note(words.sign.superseded)];
  const mayUndo = opinion?.verdict === 'approved' && !officeBegan(report);
  const value = { report: report.id, task, hash: report.text.hash };
  return actions(mayUndo ? button(press.undo, words.sign.undo, value) : null, versions(words, report));
}

/** How the task ended: the opinion, or a withdrawal that needed none. */
function verdict(words: Words, { opinion, report, task, organisation }: SignCard): KnownBlock[] {
  if (opinion) return [note(verdictLine(words, organisation, opinion))];
  const { decided, number } = report.task;
  if (!decided || number !== task) return [];
  const moment = momentOf(words, decided.at, organisation);
  const by = personName(words, organisation, decided.by);
  return [note(words.sign.verdict(by, words.sign.verdicts[decided.verdict], moment))];
}

/** {人}：{意见}（{时间}）; anything but an approval is named first, and how it came where it was not on screen. */
export function verdictLine(words: Words, organisation: Organisation, opinion: Opinion): string {
  const name = words.sign.verdicts[opinion.verdict];
  const agreed = opinion.verdict === 'approved' || opinion.verdict === 'endorsed';
  const said = words.clauses((agreed ? [opinion.words || name] : [name, opinion.words]).filter(Boolean));
  const person = (id: string) => personName(words, organisation, id);
  const by = person(opinion.by);
  const moment = momentOf(words, opinion.at, organisation);
  if (opinion.principal) return words.signing.delegate(by, person(opinion.principal), said, moment);
  if (!opinion.way) return words.sign.verdict(by, said, moment);
  const entered = words.aside(
    words.clauses([words.signing.ways[opinion.way], person(opinion.enteredBy ?? '')]),
  );
  return words.sign.verdict(by, `${said}${entered}`, moment);
}
