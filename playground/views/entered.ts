import { type Fields, fieldsList, isFields, text } from '../fields.ts';

const optionsOf = (element: Fields): Fields[] => [
  ...fieldsList(element.options),
  ...fieldsList(element.option_groups).flatMap((group) => fieldsList(group.options)),
];

interface Kind {
  /** Where Slack puts what was entered. */
  key: string;
  initial: string;
  many?: true;
  /** Picked from options rather than free. */
  option?: true;
}

const typed: Kind = { key: 'value', initial: 'initial_value' };
const one: Kind = { key: 'selected_option', initial: 'initial_option', option: true };
const several: Kind = { key: 'selected_options', initial: 'initial_options', option: true, many: true };

const kinds: Record<string, Kind> = {
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  rich_text_input: { key: 'rich_text_value', initial: 'initial_value' },
  file_input: { key: 'files', initial: 'initial_files', many: true },
  static_select: one,
  external_select: one,
  radio_buttons: one,
  overflow: one,
  multi_static_select: several,
  multi_external_select: several,
  checkboxes: several,
  users_select: { key: 'selected_user', initial: 'initial_user' },
  multi_users_select: { key: 'selected_users', initial: 'initial_users', many: true },
  conversations_select: { key: 'selected_conversation', initial: 'initial_conversation' },
  multi_conversations_select: { key: 'selected_conversations', initial: 'initial_conversations', many: true },
  channels_select: { key: 'selected_channel', initial: 'initial_channel' },
  multi_channels_select: { key: 'selected_channels', initial: 'initial_channels', many: true },
  datepicker: { key: 'selected_date', initial: 'initial_date' },
  timepicker: { key: 'selected_time', initial: 'initial_time' },
  datetimepicker: { key: 'selected_date_time', initial: 'initial_date_time' },
};

const kindOf = (element: Fields): Kind | undefined => kinds[text(element.type) ?? ''];

/** What the element holds before anyone touched it. Buttons and overflow menus hold nothing. */
export function initially(element: Fields): Fields | undefined {
  const kind = kindOf(element);
  if (!kind || element.type === 'overflow') return undefined;
  return { type: element.type, [kind.key]: element[kind.initial] ?? (kind.many ? [] : null) };
}

/** What the element holds once a person entered `value`; undefined when it does not offer that. */
export function entered(element: Fields, value: unknown, offered: Fields[]): Fields | undefined {
  const kind = kindOf(element);
  if (!kind) return undefined;
  const pick = (wanted: unknown) => {
    if (!kind.option) return wanted;
    return [...optionsOf(element), ...offered].find(
      (option) => option.value === (isFields(wanted) ? wanted.value : wanted),
    );
  };
  const isNone = value === null || value === '' || value === undefined;
  if (kind.many) {
    const picked = (Array.isArray(value) ? value : isNone ? [] : [value]).map(pick);
    return picked.includes(undefined) ? undefined : { type: element.type, [kind.key]: picked };
  }
  const picked = isNone ? null : pick(value);
  return picked === undefined ? undefined : { type: element.type, [kind.key]: picked };
}

export function isEmpty(element: Fields, held: Fields | undefined): boolean {
  const value = held?.[kindOf(element)?.key ?? ''];
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
