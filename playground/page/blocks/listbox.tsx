import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Choice, inGroups } from './choices.ts';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

interface ListboxProps {
  id: string;
  label: string;
  choices: readonly Choice[];
  chosen: readonly Choice[];
  active: number;
  many: boolean;
  note: string | undefined;
  onChoose(choice: Choice): void;
  onPoint(index: number): void;
}

function Line({ list, choice, index }: { list: ListboxProps; choice: Choice; index: number }): JSX.Element {
  const isChosen = list.chosen.some(({ value }) => value === choice.value);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the keys and the focus stay with the combobox.
    <div
      role="option"
      id={optionId(list.id, index)}
      class={`b-choice${index === list.active ? ' b-choice--active' : ''}`}
      aria-selected={isChosen}
      onClick={() => list.onChoose(choice)}
      onPointerMove={() => list.onPoint(index)}
    >
      <span class="b-tick" aria-hidden="true">
        {isChosen ? '✓' : ''}
      </span>
      <span class="b-choice-label">{choice.label}</span>
      {choice.detail !== undefined && <span class="b-choice-detail">{choice.detail}</span>}
    </div>
  );
}

/** What a combobox offers. The focus stays in the combobox; a press here must not take it. */
export function Listbox(list: ListboxProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const { active, id } = list;
  useLayoutEffect(() => {
    const line = box.current?.querySelector(`[id="${optionId(id, active)}"]`);
    line?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press on the list or its note leaves the focus in the field.
    <div onMouseDown={(event) => event.preventDefault()}>
      <div ref={box} role="listbox" id={id} aria-label={list.label} aria-multiselectable={list.many}>
        {inGroups(list.choices).map(({ label, lines }, run) => {
          const drawn = lines.map(({ choice, index }) => (
            <Line key={choice.value} list={list} choice={choice} index={index} />
          ));
          return label === undefined ? (
            drawn
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox.
            <div key={`${run} ${label}`} role="group" aria-labelledby={`${id}-group-${run}`}>
              <div class="b-choice-group" id={`${id}-group-${run}`}>
                {label}
              </div>
              {drawn}
            </div>
          );
        })}
      </div>
      {list.note !== undefined && (
        <div class="b-choice-note" role="status">
          {list.note}
        </div>
      )}
    </div>
  );
}
