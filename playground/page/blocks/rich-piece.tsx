import type { JSX } from 'preact';
import { count, type Fields, fields, text } from '../../fields.ts';
import { momentInWords } from './dates.ts';
import { channelName, personName } from './directory.ts';
import { safeLink } from './safe-link.ts';
import { type Scene, useScene } from './scene.tsx';

const emoji = (piece: Fields): string => {
  const points = text(piece.unicode)
    ?.split('-')
    .map((point) => Number.parseInt(point, 16));
  return points?.every((point) => point > 0 && point <= 0x10ffff)
    ? String.fromCodePoint(...points)
    : `:${text(piece.name) ?? ''}:`;
};

function everyone(words: Scene['words'], range: unknown): string {
  const known = Object.entries(words.everyone).find(([name]) => name === range);
  return known?.[1] ?? String(range);
}

const mention = (name: string) => <span class="mention">{name}</span>;

/** Each kind of piece inside a line, without its style. */
const kinds: Record<string, (piece: Fields, scene: Scene) => JSX.Element | string> = {
  text: (piece) => text(piece.text) ?? '',
  emoji,
  user: (piece, { people }) => mention(`@${personName(people, text(piece.user_id) ?? '')}`),
  channel: (piece, { channels }) => mention(`#${channelName(channels, text(piece.channel_id) ?? '')}`),
  usergroup: (piece) => mention(`@${text(piece.usergroup_id) ?? ''}`),
  broadcast: (piece, { words }) => mention(`@${everyone(words, piece.range)}`),
  color: (piece) => text(piece.value) ?? '',
  date: (piece, { words }) => momentInWords(words.locale, count(piece.timestamp) ?? 0),
  link: (piece) => {
    const shown = text(piece.text) ?? text(piece.url) ?? '';
    const href = safeLink(piece.url);
    return href === undefined ? (
      shown
    ) : (
      <a href={href} target="_blank" rel="noreferrer">
        {shown}
      </a>
    );
  },
};

export function RichPiece({ piece }: { piece: Fields }): JSX.Element {
  const scene = useScene();
  const style = fields(piece.style);
  let drawn: JSX.Element | string = (kinds[text(piece.type) ?? ''] ?? kinds.text)?.(piece, scene) ?? '';
  if (style.code === true) drawn = <code>{drawn}</code>;
  if (style.bold === true) drawn = <strong>{drawn}</strong>;
  if (style.italic === true) drawn = <em>{drawn}</em>;
  if (style.strike === true) drawn = <s>{drawn}</s>;
  if (style.underline === true) drawn = <u>{drawn}</u>;
  return <>{drawn}</>;
}
