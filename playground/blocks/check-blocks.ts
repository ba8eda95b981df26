import { isFields } from '../fields.ts';
import { checkBlock, type Surface } from './block.ts';
import { type Problem, problem, tooMany } from './problem.ts';
import { checkUnique } from './unique-ids.ts';

const most: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

export function checkBlocks(blocks: unknown, at: string, surface: Surface): Problem[] {
  if (!Array.isArray(blocks)) return problem(at, 'must provide an array');
  return [
    ...tooMany(blocks, most[surface], at),
    ...blocks.flatMap((block, index) =>
      isFields(block)
        ? checkBlock(block, `${at}/${index}`, surface)
        : problem(`${at}/${index}`, 'must provide an object'),
    ),
    ...checkUnique(blocks.filter(isFields), at),
  ];
}
