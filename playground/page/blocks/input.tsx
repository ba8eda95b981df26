import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Fields, fields, isFields } from '../../fields.ts';
import { Element } from './element.tsx';
import { useScene } from './scene.tsx';
import { plainOf } from './text.tsx';
import { wrongWords } from './wrong-words.ts';

/** These are several controls under one label. */
const groups = ['radio_buttons', 'checkboxes'];

/** A labelled field, with its hint and what was wrong with it. */
export function Input({ block, error }: { block: Fields; error?: string | undefined }): JSX.Element {
  const { words } = useScene();
  const id = useId();
  const element = fields(block.element);
  const hasHint = isFields(block.hint);
  const describedBy = [hasHint ? `${id}hint` : '', error === undefined ? '' : `${id}error`].join(' ').trim();
  const isGroup = groups.includes(String(element.type));
  return (
    <div
      class={`b-input${error === undefined ? '' : ' b-input--wrong'}`}
      {...(isGroup && {
        role: 'group',
        'aria-labelledby': `${id}label`,
        'aria-describedby': describedBy || undefined,
      })}
    >
      <label class="b-label" id={`${id}label`} for={isGroup ? undefined : `${id}field`}>
        {plainOf(block.label)}
        {block.optional === true && <span class="b-optional">{words.optional}</span>}
      </label>
      <Element
        block={block}
        element={element}
        fieldId={`${id}field`}
        labelledBy={`${id}label`}
        describedBy={describedBy || undefined}
        isWrong={error !== undefined}
      />
      {error !== undefined && (
        <p class="b-error" id={`${id}error`}>
          {wrongWords(words, error)}
        </p>
      )}
      {hasHint && (
        <p class="b-hint" id={`${id}hint`}>
          {plainOf(block.hint)}
        </p>
      )}
    </div>
  );
}
