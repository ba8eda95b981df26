import type { JSX } from 'preact';
import { fields, text } from '../../fields.ts';
import { Marked } from '../text-marks/marked.tsx';
import { useScene } from './scene.tsx';

/** A text object: plain text as it is, mrkdwn with its marks. */
export function Text({ value }: { value: unknown }): JSX.Element {
  const { people, channels } = useScene();
  const said = plainOf(value);
  const isMarked = fields(value).type === 'mrkdwn';
  return (
    <span class="b-text">{isMarked ? <Marked text={said} people={people} channels={channels} /> : said}</span>
  );
}

export const plainOf = (value: unknown): string => text(fields(value).text) ?? '';
