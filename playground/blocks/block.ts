import { type Fields, list, text } from '../fields.ts';
import { checkActions } from './actions.ts';
import { checkContext } from './context.ts';
import { checkImage } from './image.ts';
import { checkInput } from './input.ts';
import { missing, type Problem, problem, tooFew, tooLong } from './problem.ts';
import { checkSection } from './section.ts';
import { checkTable } from './table.ts';
import { checkPlainText } from './text-object.ts';

export type Surface = 'message' | 'modal' | 'home';

const checks: Record<string, (block: Fields, at: string) => Problem[]> = {
  section: checkSection,
  header: (block, at) => checkPlainText(block.text, 150, `${at}/text`),
  divider: () => [],
  image: checkImage,
  context: checkContext,
  actions: checkActions,
  input: checkInput,
  rich_text: (block, at) => tooFew(list(block.elements), 1, `${at}/elements`),
  markdown: (block, at) =>
    text(block.text) === undefined ? missing(at, 'text') : tooLong(block.text, 12_000, `${at}/text`),
  table: checkTable,
  video: (block, at) => (text(block.video_url) === undefined ? missing(at, 'video_url') : []),
};

const messageOnly = ['markdown', 'table'];

export function checkBlock(block: Fields, at: string, surface: Surface): Problem[] {
  const type = text(block.type) ?? '';
  const check = checks[type];
  if (!check || (surface !== 'message' && messageOnly.includes(type))) {
    return problem(`${at}/type`, `unsupported type: ${type}`);
  }
  return [...tooLong(block.block_id, 255, `${at}/block_id`), ...check(block, at)];
}
