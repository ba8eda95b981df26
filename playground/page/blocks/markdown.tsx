import type { JSX } from 'preact';
import { type Fields, text } from '../../fields.ts';
import { markdownLine, type Stretch } from './markdown-line.ts';
import { markdownPieces, type Piece } from './markdown-pieces.ts';
import { useScene } from './scene.tsx';

function StretchOf({ stretch }: { stretch: Stretch }): JSX.Element {
  switch (stretch.kind) {
    case 'text':
      return <>{stretch.text}</>;
    case 'code':
      return <code>{stretch.text}</code>;
    case 'link':
      return (
        <a href={stretch.href} target="_blank" rel="noreferrer">
          <Line stretches={stretch.inner} />
        </a>
      );
    case 'bold':
      return (
        <strong>
          <Line stretches={stretch.inner} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Line stretches={stretch.inner} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <Line stretches={stretch.inner} />
        </s>
      );
  }
}

const Line = ({ stretches }: { stretches: Stretch[] }): JSX.Element => (
  <>
    {stretches.map((stretch, index) => (
      <StretchOf key={index} stretch={stretch} />
    ))}
  </>
);

const Words = ({ of }: { of: string }): JSX.Element => <Line stretches={markdownLine(of)} />;

function ListOf({ piece }: { piece: Extract<Piece, { kind: 'list' }> }): JSX.Element {
  const items = piece.items.map((item, index) => (
    <li key={index} class={`b-indent-${item.indent}`}>
      <Words of={item.text} />
    </li>
  ));
  return piece.ordered ? (
    <ol class="b-list" start={piece.start}>
      {items}
    </ol>
  ) : (
    <ul class="b-list">{items}</ul>
  );
}

function TableOf({ piece }: { piece: Extract<Piece, { kind: 'table' }> }): JSX.Element {
  const { words } = useScene();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section class="b-table" aria-label={words.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {piece.head.map((cell, index) => (
              <th key={index} scope="col">
                <Words of={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {piece.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>
                  <Words of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PieceOf({ piece }: { piece: Piece }): JSX.Element {
  switch (piece.kind) {
    case 'heading':
      return (
        <h4 class={`b-heading b-heading-${piece.level}`}>
          <Words of={piece.text} />
        </h4>
      );
    case 'paragraph':
      return (
        <p class="b-paragraph">
          <Words of={piece.lines.join('\n')} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Words of={piece.lines.join('\n')} />
        </blockquote>
      );
    case 'code':
      return <pre>{piece.lines.join('\n')}</pre>;
    case 'list':
      return <ListOf piece={piece} />;
    case 'table':
      return <TableOf piece={piece} />;
    case 'rule':
      return <hr class="b-divider" />;
  }
}

/** The small part of markdown that chat apps draw. */
export const Markdown = ({ block }: { block: Fields }): JSX.Element => (
  <div class="b-prose">
    {markdownPieces(text(block.text) ?? '').map((piece, index) => (
      <PieceOf key={index} piece={piece} />
    ))}
  </div>
);
