import type { JSX } from 'preact';
import { type Fields, text } from '../../fields.ts';
import { Actions } from './actions.tsx';
import { Context } from './context.tsx';
import { FileCard } from './file-card.tsx';
import { ImageBlock } from './image.tsx';
import { Input } from './input.tsx';
import { Markdown } from './markdown.tsx';
import { RichText } from './rich-text.tsx';
import { useScene } from './scene.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';
import { plainOf } from './text.tsx';

type Draw = (props: { block: Fields; error?: string | undefined }) => JSX.Element;

const kinds: Record<string, Draw> = {
  section: Section,
  header: ({ block }) => <h3 class="b-header">{plainOf(block.text)}</h3>,
  divider: () => <hr class="b-divider" />,
  context: Context,
  actions: Actions,
  input: Input,
  image: ImageBlock,
  rich_text: RichText,
  table: Table,
  markdown: Markdown,
  file: FileCard,
};

/** One block of any kind; what is not known is said so, quietly. */
export function Block({ block, error }: { block: Fields; error?: string | undefined }): JSX.Element {
  const { words } = useScene();
  const type = text(block.type) ?? '?';
  const Kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return Kind ? <Kind block={block} error={error} /> : <p class="b-unknown">{words.notSupported(type)}</p>;
}
