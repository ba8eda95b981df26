import type { JSX } from 'preact';
import { type Fields, isFields } from '../../fields.ts';
import { Text } from './text.tsx';

export const OptionWords = ({ option }: { option: Fields }): JSX.Element => (
  <span class="b-option-words">
    <Text value={option.text} />
    {isFields(option.description) && (
      <span class="b-option-detail">
        <Text value={option.description} />
      </span>
    )}
  </span>
);
