import type { JSX } from 'preact';
import { type Fields, fieldsList, isFields } from '../../fields.ts';
import { Element } from './element.tsx';
import { Picture } from './image.tsx';
import { Text } from './text.tsx';

function Accessory({ block, element }: { block: Fields; element: Fields }): JSX.Element {
  return (
    <div class={`b-accessory b-accessory--${String(element.type)}`}>
      {element.type === 'image' ? <Picture image={element} /> : <Element block={block} element={element} />}
    </div>
  );
}

/** Text, pairs of fields in two columns, and something beside them. */
export function Section({ block }: { block: Fields }): JSX.Element {
  const pairs = fieldsList(block.fields);
  return (
    <div class="b-section">
      <div class="b-section-main">
        {isFields(block.text) && (
          <p class="b-paragraph">
            <Text value={block.text} />
          </p>
        )}
        {pairs.length > 0 && (
          <div class="b-fields">
            {pairs.map((pair, index) => (
              <div key={index} class="b-field">
                <Text value={pair} />
              </div>
            ))}
          </div>
        )}
      </div>
      {isFields(block.accessory) && <Accessory block={block} element={block.accessory} />}
    </div>
  );
}
