import type { JSX } from 'preact';
import { count, type Fields, fieldsList } from '../../fields.ts';
import { RichPiece } from './rich-piece.tsx';

const Line = ({ part }: { part: Fields }): JSX.Element => (
  <>
    {fieldsList(part.elements).map((piece, index) => (
      <RichPiece key={index} piece={piece} />
    ))}
  </>
);

function List({ part }: { part: Fields }): JSX.Element {
  const items = fieldsList(part.elements).map((item, index) => (
    <li key={index}>
      <Line part={item} />
    </li>
  ));
  const shape = `b-list b-indent-${Math.min(count(part.indent) ?? 0, 8)}`;
  return part.style === 'ordered' ? (
    <ol class={shape} start={(count(part.offset) ?? 0) + 1}>
      {items}
    </ol>
  ) : (
    <ul class={shape}>{items}</ul>
  );
}

function Part({ part }: { part: Fields }): JSX.Element {
  if (part.type === 'rich_text_list') return <List part={part} />;
  if (part.type === 'rich_text_quote') {
    return (
      <blockquote>
        <Line part={part} />
      </blockquote>
    );
  }
  if (part.type === 'rich_text_preformatted') {
    return (
      <pre>
        <Line part={part} />
      </pre>
    );
  }
  return (
    <p class="b-paragraph">
      <Line part={part} />
    </p>
  );
}

export const RichText = ({ block }: { block: Fields }): JSX.Element => (
  <div class="b-prose">
    {fieldsList(block.elements).map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </div>
);
