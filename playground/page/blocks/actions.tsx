import type { JSX } from 'preact';
import { type Fields, fieldsList } from '../../fields.ts';
import { Element } from './element.tsx';

export const Actions = ({ block }: { block: Fields }): JSX.Element => (
  <div class="b-actions">
    {fieldsList(block.elements).map((element, index) => (
      <Element key={`${index} ${String(element.action_id)}`} block={block} element={element} />
    ))}
  </div>
);
