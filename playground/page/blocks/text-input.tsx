import type { JSX, TargetedCompositionEvent, TargetedFocusEvent, TargetedInputEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { count, type Fields } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { heldText, plainOfRichText, richText } from './held.ts';
import { type ElementProps, useScene } from './scene.tsx';
import { plainOf } from './text.tsx';

type Typed = HTMLInputElement | HTMLTextAreaElement;

const keyboards: Record<string, 'email' | 'url' | 'decimal'> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'decimal',
};
const pause = 400;
const nearTheLimit = 0.8;

/** A text area as tall as what is in it, up to what the style allows. */
function useGrowing(value: string) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight + 2}px`;
  }, [value]);
  return box;
}

function Left({ element, typed }: { element: Fields; typed: string }): JSX.Element | null {
  const { words } = useScene();
  const most = count(element.max_length);
  if (most === undefined || typed.length < most * nearTheLimit) return null;
  const left = most - typed.length;
  return (
    <span class={`b-remaining${left < 0 ? ' b-remaining--over' : ''}`} aria-live="polite">
      {words.left(left)}
    </span>
  );
}

/** Everything that is typed: words, numbers, addresses. Rich text is taken as plain text. */
export function TextInput(props: ElementProps): JSX.Element {
  const { block, element, labelledBy, describedBy, isWrong } = props;
  const { held, enter } = useScene();
  const isRich = element.type === 'rich_text_input';
  const isLong = isRich || element.multiline === true;
  const holding = held(block, element);
  const typed = isRich ? plainOfRichText(holding.rich_text_value) : heldText(holding);
  const box = useGrowing(typed);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = (value: string, moment: 'typing' | 'paused' | 'enter') => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const next = entered(element, isRich ? richText(value) : value, []);
    if (next) enter(block, element, next, moment);
  };
  const shared = {
    id: props.fieldId,
    class: 'b-field-box',
    value: typed,
    placeholder: plainOf(element.placeholder),
    autoFocus: element.focus_on_load === true,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    onInput: ({ currentTarget, isComposing }: TargetedInputEvent<Typed>) => {
      const { value } = currentTarget;
      say(value, 'typing');
      if (!isComposing) waiting.current = setTimeout(() => say(value, 'paused'), pause);
    },
    onCompositionEnd: ({ currentTarget: { value } }: TargetedCompositionEvent<Typed>) => {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => say(value, 'paused'), pause);
    },
    onBlur: ({ currentTarget: { value } }: TargetedFocusEvent<Typed>) => {
      if (waiting.current !== undefined) say(value, 'paused');
    },
  };
  return (
    <>
      {isLong ? (
        <textarea ref={box} rows={3} {...shared} />
      ) : (
        <input
          type="text"
          inputMode={keyboards[String(element.type)]}
          autocomplete="off"
          {...shared}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
            if (block.dispatch_action === true) event.preventDefault();
            say(event.currentTarget.value, 'enter');
          }}
        />
      )}
      <Left element={element} typed={typed} />
    </>
  );
}
