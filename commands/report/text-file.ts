import { BODY_LENGTH, partIds, partsOf } from '#domain/body-parts';
import { type Answer, nothing, type PressDoor } from '../answer.ts';
import { entriesIn } from '../entries.ts';
import { fileField, pickedFiles } from '../fields.ts';
import { field, press } from '../ids.ts';
import { actions, button } from '../kit.ts';
import { secretLine } from '../say.ts';
import { bodyButtons, bodyOf, bodyParts, FILE_TOOLS } from './body-fields.ts';
import { withBody } from './fill-body.ts';
import { notKeptLine, replacing, saveEntries, withNotice } from './typing.ts';

/** 文本文件: it brings the body, or what comes after it. */

/** 「读入文本文件」: a field for the file, in place of the button. */
export const chooseFile: PressDoor = ({ words }, _value, form) => {
  if (!form) return nothing;
  const { drafts } = words;
  const file = fileField(field.textFile, {
    label: drafts.file,
    hint: drafts.fileHint,
    kinds: ['txt'],
    most: 1,
    optional: true,
  });
  const read = actions(button(press.readFile, drafts.readFile, {}));
  const blocks = [
    ...bodyButtons(words, bodyParts(form.values), false),
    file,
    ...read.map((row) => ({ ...row, block_id: FILE_TOOLS })),
  ];
  return { do: 'update', view: replacing(form.view, press.chooseFile, blocks) };
};

/** 「读入」: the file's words come after what is written, and are kept as if they were typed. */
export const readFile: PressDoor = async (visit, _value, form) => {
  if (!form) return nothing;
  const { words, services, person } = visit;
  const { fileProblem, full } = words.drafts;
  const said = (sentence: string): Answer => ({ do: 'update', view: withNotice(form.view, sentence) });
  const [file] = pickedFiles(form.values, field.textFile);
  if (!file) return said(fileProblem.none);
  const read = await services.readTextFile(file.id, person.id, form.id);
  if (!read.ok) return said(read.refusal === 'secret' ? secretLine(words, read) : fileProblem[read.refusal]);
  const before = bodyOf(form.values);
  const body = before.trim() === '' ? read.words : `${before}\n${read.words}`;
  if (body.length > BODY_LENGTH) return said(full(BODY_LENGTH));
  const parts = partsOf(body);
  const others = entriesIn(form.values, [...partIds, field.declaration]);
  const brought = Object.fromEntries(parts.map(({ id, text }) => [id, { words: text }]));
  const no = await saveEntries(visit, form, { ...others, ...brought });
  if (no?.refusal === 'secret') return said(secretLine(words, no));
  return { do: 'update', view: withNotice(withBody(words, form.view, parts), no && notKeptLine(words, no)) };
};
