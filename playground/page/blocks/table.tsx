import type { JSX } from 'preact';
import { type Fields, fieldsList, list, text } from '../../fields.ts';
import { RichText } from './rich-text.tsx';
import { useScene } from './scene.tsx';

const Cell = ({ cell }: { cell: Fields }): JSX.Element =>
  cell.type === 'rich_text' ? (
    <RichText block={cell} />
  ) : (
    <span>{text(cell.text) ?? text(cell.value) ?? ''}</span>
  );

/** How a column stands; numbers keep to the right unless told otherwise. */
function columnClass(block: Fields, column: number, cell: Fields): string {
  const settings = list(block.column_settings)[column];
  const { align, is_wrapped } = fieldsList([settings])[0] ?? {};
  const side = text(align) ?? (cell.type === 'raw_number' ? 'right' : 'left');
  return `b-${side}${is_wrapped === true ? ' b-wrapped' : ''}`;
}

/** Rows of cells, the first of them the head. It scrolls sideways by itself, with the keyboard too. */
export function Table({ block }: { block: Fields }): JSX.Element {
  const { words } = useScene();
  const [head = [], ...rows] = list(block.rows).map(fieldsList);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section class="b-table" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" class={columnClass(block, column, cell)}>
                <Cell cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} class={columnClass(block, column, cell)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
