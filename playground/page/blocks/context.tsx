import type { JSX } from 'preact';
import { type Fields, fieldsList } from '../../fields.ts';
import { Picture } from './image.tsx';
import { Text } from './text.tsx';

/** A small grey line of words and little pictures. */
export const Context = ({ block }: { block: Fields }): JSX.Element => (
  <div class="b-context">
    {fieldsList(block.elements).map((element, index) =>
      element.type === 'image' ? (
        <Picture key={index} image={element} />
      ) : (
        <span key={index}>
          <Text value={element} />
        </span>
      ),
    )}
  </div>
);
