import type { KnownBlock } from '@slack/types';
import { type BadFile, CAPTION_LENGTH, captionsOf, linesIn, MOST_ATTACHMENTS } from '#domain/attachment';
import { attachmentKinds } from '#domain/attachment-kind';
import type { Attachment } from '#domain/report';
import type { Letter } from '#ports/letter';
import type { HandedFile } from '#services/hand-in-files';
import type { Words } from '#text/zh';
import type { Answer, Visit } from '../answer.ts';
import {
  type FormValues,
  fileField,
  pickedFiles,
  pickedMany,
  textField,
  tickListField,
  typed,
} from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button, note, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';

/** 附件: the files, and below them a line for each that says what it shows. */

const NAME_SHOWN = 60;
const CAPTIONS_LENGTH = MOST_ATTACHMENTS * (CAPTION_LENGTH + 1);

/** The field for files with the one for their captions; those of the words before are kept or taken out. */
export function attachmentFields(
  { words: { attachments } }: Visit,
  before: Attachment[],
  captions = '',
): KnownBlock[] {
  const kept = before.map(({ caption, hash }): [string, string] => [caption, hash]);
  return [
    ...(kept.length > 0
      ? [
          tickListField(field.keptFiles, {
            label: attachments.kept,
            choices: kept,
            values: kept.map(([, hash]) => hash),
            optional: true,
          }),
        ]
      : []),
    fileField(field.attachments, {
      label: attachments.label,
      hint: attachments.hint,
      kinds: [...Object.keys(attachmentKinds), 'jpeg'],
      most: MOST_ATTACHMENTS,
      optional: true,
    }),
    // Empty where there is no file: what lacks its line is asked for when the form is sent.
    textField(field.captions, {
      label: attachments.captions,
      hint: attachments.captionsHint,
      multiline: true,
      most: CAPTIONS_LENGTH,
      value: captions,
      optional: true,
    }),
  ];
}

/** The chosen files with their captions, or that there are not as many of these. */
export function readFiles(
  { words: { attachments } }: Visit,
  values: FormValues,
): { files: HandedFile[] } | { errors: Record<string, string> } {
  const chosen = pickedFiles(values, field.attachments);
  const written = typed(values, field.captions);
  const captions = captionsOf(chosen.length, written);
  if (!captions)
    return { errors: { [field.captions]: attachments.uneven(chosen.length, linesIn(written).length) } };
  return { files: chosen.map((file, n) => ({ ...file, caption: captions[n] ?? '' })) };
}

/** Which of the files before stay; null where the form does not ask. */
export const keptFiles = (values: FormValues): string[] | null =>
  field.keptFiles in values ? pickedMany(values, field.keptFiles) : null;

/** A "no" to a file, by its name, or to all of them together. */
export function badFileErrors({ words: { attachments } }: Visit, no: BadFile, handed: HandedFile[]): Answer {
  const why = attachments.wrong[no.why];
  const file = handed.find(({ id }) => id === no.file);
  const beside = no.why === 'caption' ? field.captions : field.attachments;
  return {
    do: 'errors',
    errors: { [beside]: file ? attachments.ofFile(cut(file.name, NAME_SHOWN), why) : why },
  };
}

/** For the leader's card: how many, and what they show. */
export const attachmentNotes = (words: Words, attachments: Attachment[]): KnownBlock[] =>
  attachments.length === 0
    ? []
    : [
        note(
          words.attachments.card(attachments.length, words.list(attachments.map(({ caption }) => caption))),
        ),
      ];

/** For the full text: each one with a button that fetches it. */
export const attachmentsRead = (
  { attachments: said }: Words,
  report: string,
  attachments: Attachment[],
): KnownBlock[] =>
  attachments.flatMap(({ hash, caption, name, size }, index) => [
    ...paragraphs(said.line(index + 1, caption, name, said.megabytes(sizeIn(size)))),
    ...actions(button(press.takeAttachment, said.take, { report, hash })),
  ]);

const sizeIn = (bytes: number): string => Math.max(bytes / 1024 / 1024, 0.1).toFixed(1);

export const attachmentLine = (
  words: Words,
  { report, attachment }: Extract<Letter, { kind: 'attachment' }>,
): string => words.attachments.here(report.text.title, attachment.caption);
