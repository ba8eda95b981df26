import type { JSX } from 'preact';
import { count, text } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { dayInWords, fieldOfMoment, momentOfField } from './dates.ts';
import { heldText } from './held.ts';
import { type ElementProps, useScene } from './scene.tsx';
import { plainOf } from './text.tsx';

interface NativeProps extends ElementProps {
  type: 'date' | 'time' | 'datetime-local';
  value: string;
  /** What stands beside the field, in words. */
  inWords?: string;
  onPick(value: string): void;
}

function Native(props: NativeProps): JSX.Element {
  const { element, labelledBy, describedBy, isWrong, type, value, inWords, onPick } = props;
  const { words } = useScene();
  return (
    <span class="b-date">
      <input
        id={props.fieldId}
        type={type}
        class="b-field-box b-date-box"
        value={value}
        lang={words.locale}
        aria-label={labelledBy === undefined ? plainOf(element.placeholder) || words.choose : undefined}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      />
      {inWords && <span class="b-date-words">{inWords}</span>}
    </span>
  );
}

function usePick({ block, element }: ElementProps): (value: unknown) => void {
  const { enter } = useScene();
  return (value) => {
    const next = entered(element, value, []);
    if (next) enter(block, element, next, 'picked');
  };
}

export function DatePicker(props: ElementProps): JSX.Element {
  const { held, words } = useScene();
  const value = heldText(held(props.block, props.element));
  const inWords = value === '' ? plainOf(props.element.placeholder) : dayInWords(words.locale, value);
  return <Native {...props} type="date" value={value} inWords={inWords} onPick={usePick(props)} />;
}

export function TimePicker(props: ElementProps): JSX.Element {
  const { held } = useScene();
  const pick = usePick(props);
  const value = heldText(held(props.block, props.element));
  return <Native {...props} type="time" value={value} onPick={(time) => pick(time.slice(0, 5))} />;
}

export function DateTimePicker(props: ElementProps): JSX.Element {
  const { held, words } = useScene();
  const pick = usePick(props);
  const moment = count(text(heldText(held(props.block, props.element))));
  const value = moment === undefined ? '' : fieldOfMoment(moment);
  return (
    <Native
      {...props}
      type="datetime-local"
      value={value}
      inWords={value === '' ? '' : dayInWords(words.locale, value.slice(0, 10))}
      onPick={(field) => pick(field === '' ? null : momentOfField(field))}
    />
  );
}
