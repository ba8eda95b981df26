import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Chips } from './chips.tsx';
import type { Choice } from './choices.ts';
import { answerTo } from './combobox-keys.ts';
import { Listbox, optionId } from './listbox.tsx';
import { Popup } from './popup.tsx';
import { type ElementProps, useScene } from './scene.tsx';

interface ComboboxProps extends Pick<ElementProps, 'labelledBy' | 'describedBy' | 'isWrong' | 'fieldId'> {
  label: string;
  many: boolean;
  chosen: readonly Choice[];
  /** What is offered for what is typed, and what to say under it. */
  offer: { choices: readonly Choice[]; note: string | undefined };
  mayClear: boolean;
  onQuery(query: string): void;
  onChoose(chosen: readonly Choice[]): void;
}

/** A field one types into to find, and picks from a list. */
export function Combobox(props: ComboboxProps): JSX.Element {
  const { many, chosen, offer, onQuery, onChoose } = props;
  const { words } = useScene();
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [pointed, setPointed] = useState(0);
  const active = Math.min(pointed, offer.choices.length - 1);

  const ask = (query: string) => {
    setTyped(query);
    setPointed(0);
    onQuery(query);
  };
  const open = () => {
    if (isOpen) return;
    onQuery('');
    setOpen(true);
    setPointed(
      Math.max(
        0,
        offer.choices.findIndex(({ value }) => !many && value === chosen[0]?.value),
      ),
    );
  };
  const close = () => {
    setOpen(false);
    setTyped('');
  };
  const choose = (choice: Choice) => {
    const isChosen = chosen.some(({ value }) => value === choice.value);
    if (!many) {
      onChoose([choice]);
      close();
    } else {
      onChoose(isChosen ? chosen.filter(({ value }) => value !== choice.value) : [...chosen, choice]);
      if (typed !== '') ask('');
    }
  };
  const remove = (choice: Choice) => {
    onChoose(chosen.filter(({ value }) => value !== choice.value));
    field.current?.focus();
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const answer = answerTo(event.key, { isOpen, active, count: offer.choices.length, typed });
    if (!answer) return;
    const last = chosen.at(-1);
    const pick = offer.choices[active];
    if (answer.does === 'take-back') {
      if (many && last) remove(last);
      return;
    }
    if (event.key !== 'Tab') event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
    if (answer.does === 'open') open();
    else if (answer.does === 'close') close();
    else if (answer.does === 'go') setPointed(answer.to);
    else if (pick) choose(pick);
  };

  const single = many ? undefined : chosen[0]?.label;
  const isNaming = isOpen || single === undefined;
  return (
    <div class="b-select" ref={anchor}>
      <div class="b-field-box b-select-box">
        {many && <Chips chosen={chosen} onRemove={remove} />}
        <input
          ref={field}
          id={props.fieldId}
          class="b-select-input"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          value={isNaming ? typed : single}
          placeholder={single ?? (many && chosen.length > 0 ? '' : props.label)}
          aria-label={props.labelledBy === undefined ? props.label : undefined}
          aria-labelledby={props.labelledBy}
          aria-describedby={props.describedBy}
          aria-invalid={props.isWrong}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-activedescendant={isOpen && active >= 0 ? optionId(id, active) : undefined}
          onClick={open}
          onInput={({ currentTarget }) => {
            const { value } = currentTarget;
            setOpen(true);
            ask(value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {props.mayClear && !many && single !== undefined && (
          <button type="button" class="b-clear" aria-label={words.clear} onClick={() => onChoose([])}>
            ×
          </button>
        )}
      </div>
      {isOpen && (
        <Popup anchor={anchor}>
          <Listbox
            id={id}
            label={props.label}
            choices={offer.choices}
            chosen={chosen}
            active={active}
            many={many}
            note={offer.note}
            onChoose={choose}
            onPoint={setPointed}
          />
        </Popup>
      )}
    </div>
  );
}
