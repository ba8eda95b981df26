import type { ComponentChild } from 'preact';
import { type Mark, marksOf } from './marks.ts';

/** Whoever and whatever a text may mention, by id. */
interface Named {
  id: string;
  name: string;
}

interface Names {
  people: readonly Named[];
  channels: readonly Named[];
}

const named = (known: readonly Named[], id: string, label: string): string =>
  known.find((one) => one.id === id)?.name ?? (label || id);

function drawn(mark: Mark, names: Names): ComponentChild {
  switch (mark.kind) {
    case 'text':
      return mark.text;
    case 'bold':
      return <strong>{all(mark.marks, names)}</strong>;
    case 'italic':
      return <em>{all(mark.marks, names)}</em>;
    case 'strike':
      return <s>{all(mark.marks, names)}</s>;
    case 'quote':
      return <blockquote>{all(mark.marks, names)}</blockquote>;
    case 'code':
      return <code>{mark.text}</code>;
    case 'fence':
      return <pre>{mark.text}</pre>;
    case 'link':
      return (
        <a href={mark.url} target="_blank" rel="noopener noreferrer">
          {mark.label}
        </a>
      );
    case 'person':
      return <span class="mention">@{named(names.people, mark.id, mark.label)}</span>;
    case 'channel':
      return <span class="mention">#{named(names.channels, mark.id, mark.label)}</span>;
    case 'group':
      return <span class="mention">{mark.label}</span>;
    case 'break':
      return <br />;
  }
}

const all = (marks: Mark[], names: Names): ComponentChild[] => marks.map((mark) => drawn(mark, names));

/** Text with mrkdwn in it, as elements: nothing in it is ever read as HTML. */
export const Marked = ({ text, people, channels }: Names & { text: string }) => (
  <>{all(marksOf(text), { people, channels })}</>
);
