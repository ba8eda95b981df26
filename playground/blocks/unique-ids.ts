import { type Fields, text } from '../fields.ts';
import { elementsOf } from './elements-of.ts';
import { type Problem, problem } from './problem.ts';

const repeats = (ids: (string | undefined)[]): number[] =>
  ids.flatMap((id, index) => (id !== undefined && ids.indexOf(id) < index ? [index] : []));

/** `block_id` once in a message or view, `action_id` once in a block. */
export function checkUnique(blocks: Fields[], at: string): Problem[] {
  const blockIds = blocks.map((block) => text(block.block_id));
  return [
    ...repeats(blockIds).flatMap((index) =>
      problem(`${at}/${index}/block_id`, `\`block_id\` "${blockIds[index]}" already exists`),
    ),
    ...blocks.flatMap((block, index) => {
      const actionIds = elementsOf([block]).map(({ element }) => text(element.action_id));
      return repeats(actionIds).flatMap((which) =>
        problem(
          `${at}/${index}/elements/${which}/action_id`,
          `\`action_id\` "${actionIds[which]}" already exists`,
        ),
      );
    }),
  ];
}
