import type { InputBlock, KnownBlock } from '@slack/types';
import { type BadFile, CAPTION_LENGTH, MOST_ATTACHMENTS } from '#domain/attachment';
import { attachmentKinds } from '#domain/attachment-kind';
import type { Attachment } from '#domain/report';
import type { Letter } from '#ports/letter';
import type { HandedFile } from '#services/hand-in-files';
import type { Words } from '#text/zh';
import type { Answer, Visit } from '../answer.ts';
import {
  type FormValues,
  fileField,
  type PickedFile,
  pickedFiles,
  pickedMany,
  textField,
  tickListField,
  typed,
} from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button, note, paragraphs } from '../kit.ts';
import { cut } from '../limits.ts';

/** 附件: files are chosen first; sent so, the form comes back asking what each one shows. */

const NAME_SHOWN = 60;

const captionBlock = (file: string): string => `${field.caption}-${file}`;

/** The field for files, one for the caption of each that is chosen, and those of the words before that are kept. */
export function attachmentFields(
  { words: { attachments } }: Visit,
  chosen: PickedFile[],
  before: Attachment[],
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
    ...(chosen.length > 0 ? [note(attachments.ask)] : []),
    ...chosen.map(({ id, name }): InputBlock => {
      const label = attachments.caption(cut(name, NAME_SHOWN));
      // Not needed by the form itself: a file may be taken out again. What lacks its caption is asked for.
      const asked = { label, hint: attachments.captionHint, most: CAPTION_LENGTH, optional: true };
      return { ...textField(field.caption, asked), block_id: captionBlock(id) };
    }),
  ];
}

/** The chosen files with their captions, or those for which the form does not ask one yet. */
export function readFiles(values: FormValues): { files: HandedFile[] } | { uncaptioned: PickedFile[] } {
  const chosen = pickedFiles(values, field.attachments);
  if (chosen.some(({ id }) => !(captionBlock(id) in values)) && chosen.length <= MOST_ATTACHMENTS)
    return { uncaptioned: chosen };
  return { files: chosen.map((file) => ({ ...file, caption: typed(values, captionBlock(file.id)).trim() })) };
}

/** Which of the files before stay; null where the form does not ask. */
export const keptFiles = (values: FormValues): string[] | null =>
  field.keptFiles in values ? pickedMany(values, field.keptFiles) : null;

/** A "no" to a file, beside its own field. */
export const badFileErrors = ({ words }: Visit, { file, why }: BadFile): Answer => ({
  do: 'errors',
  errors: { [file ? captionBlock(file) : field.attachments]: words.attachments.wrong[why] },
});

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
