import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { fieldsList, isFields } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { heldOptions } from './held.ts';
import { OptionWords } from './option-words.tsx';
import { type ElementProps, useScene } from './scene.tsx';

export function RadioButtons({
  block,
  element,
  labelledBy,
  describedBy,
  isWrong,
}: ElementProps): JSX.Element {
  const { held, enter } = useScene();
  const name = useId();
  const [picked] = heldOptions(held(block, element));
  const pick = (value: unknown) => {
    const next = entered(element, value, []);
    if (next) enter(block, element, next, 'picked');
  };
  return (
    <div
      class="b-options"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
    >
      {fieldsList(element.options).map((option) => (
        <label key={option.value} class="b-option">
          <input
            type="radio"
            name={name}
            checked={isFields(picked) && picked.value === option.value}
            onChange={() => pick(option.value)}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </div>
  );
}
