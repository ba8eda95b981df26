import { checkBlocks } from '../blocks/check-blocks.ts';
import { messagesOf, missing, type Problem, problem, tooLong } from '../blocks/problem.ts';
import { checkPlainText } from '../blocks/text-object.ts';
import { type Fields, fieldsList, isFields } from '../fields.ts';
import type { Answer } from '../methods/answer.ts';
import { refuse } from '../methods/answer.ts';

const mostBytes = 250_000;
const mostTitle = 24;

function checkModal(view: Fields): Problem[] {
  const hasInput = fieldsList(view.blocks).some((block) => block.type === 'input');
  return [
    ...(view.title === undefined
      ? missing('/view', 'title')
      : checkPlainText(view.title, mostTitle, '/view/title')),
    ...(view.submit === undefined ? [] : checkPlainText(view.submit, mostTitle, '/view/submit')),
    ...(view.close === undefined ? [] : checkPlainText(view.close, mostTitle, '/view/close')),
    ...(hasInput && view.submit === undefined ? missing('/view', 'submit') : []),
  ];
}

/** Undefined when the view may be shown. */
export function checkView(view: unknown, type: 'modal' | 'home'): Answer | undefined {
  if (!isFields(view))
    return refuse('invalid_arguments', messagesOf(problem('/view', 'must provide an object')));
  if (Buffer.byteLength(JSON.stringify(view)) > mostBytes) return refuse('view_too_large');
  const problems = [
    ...(view.type === type ? [] : problem('/view/type', `must be ${type}`)),
    ...(type === 'modal' ? checkModal(view) : []),
    ...tooLong(view.private_metadata, 3000, '/view/private_metadata'),
    ...tooLong(view.callback_id, 255, '/view/callback_id'),
    ...tooLong(view.external_id, 255, '/view/external_id'),
    ...checkBlocks(view.blocks, '/view/blocks', type),
  ];
  return problems.length > 0 ? refuse('invalid_arguments', messagesOf(problems)) : undefined;
}
