import type { JSX } from 'preact';
import { text } from '../../fields.ts';
import { Button } from './button.tsx';
import { Checkboxes } from './checkboxes.tsx';
import { DatePicker, DateTimePicker, TimePicker } from './date-pickers.tsx';
import { ExternalSelect } from './external-select.tsx';
import { FileInput } from './file-input.tsx';
import { Overflow } from './overflow.tsx';
import { RadioButtons } from './radio-buttons.tsx';
import { type ElementProps, useScene } from './scene.tsx';
import { KnownSelect, StaticSelect } from './select.tsx';
import { TextInput } from './text-input.tsx';

/** Everything a person can press, pick or type into. */
const kinds: Record<string, (props: ElementProps) => JSX.Element> = {
  button: Button,
  overflow: Overflow,
  static_select: StaticSelect,
  multi_static_select: StaticSelect,
  external_select: ExternalSelect,
  multi_external_select: ExternalSelect,
  users_select: KnownSelect,
  multi_users_select: KnownSelect,
  conversations_select: KnownSelect,
  multi_conversations_select: KnownSelect,
  channels_select: KnownSelect,
  multi_channels_select: KnownSelect,
  radio_buttons: RadioButtons,
  checkboxes: Checkboxes,
  datepicker: DatePicker,
  timepicker: TimePicker,
  datetimepicker: DateTimePicker,
  plain_text_input: TextInput,
  email_text_input: TextInput,
  url_text_input: TextInput,
  number_input: TextInput,
  rich_text_input: TextInput,
  file_input: FileInput,
};

export function Element(props: ElementProps): JSX.Element {
  const { words } = useScene();
  const type = text(props.element.type) ?? '?';
  const Kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return Kind ? <Kind {...props} /> : <span class="b-unknown">{words.notSupported(type)}</span>;
}
