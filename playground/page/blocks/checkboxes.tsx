import type { JSX } from 'preact';
import { fieldsList } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { heldOptions } from './held.ts';
import { OptionWords } from './option-words.tsx';
import { type ElementProps, useScene } from './scene.tsx';

/** Boxes keep the order in which they are offered, whichever was ticked first. */
export function Checkboxes({ block, element, describedBy, isWrong }: ElementProps): JSX.Element {
  const { held, enter } = useScene();
  const ticked = new Set(heldOptions(held(block, element)).map(({ value }) => value));
  const options = fieldsList(element.options);
  const tick = (value: unknown, isTicked: boolean) => {
    const values = options
      .map((option) => option.value)
      .filter((each) => (each === value ? isTicked : ticked.has(each)));
    const next = entered(element, values, []);
    if (next) enter(block, element, next, 'picked');
  };
  return (
    <div class="b-options">
      {options.map((option) => (
        <label key={option.value} class="b-option">
          <input
            type="checkbox"
            checked={ticked.has(option.value)}
            aria-describedby={describedBy}
            aria-invalid={isWrong}
            onChange={({ currentTarget }) => tick(option.value, currentTarget.checked)}
          />
          <OptionWords option={option} />
        </label>
      ))}
    </div>
  );
}
