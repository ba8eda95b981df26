import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { count, text } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { type Choice, choiceOf, listNote, matching, optionOf, staticChoices } from './choices.ts';
import { Combobox } from './combobox.tsx';
import { heldIds, heldOptions } from './held.ts';
import { knownChoices } from './known-choices.ts';
import { type ElementProps, useScene } from './scene.tsx';
import { plainOf } from './text.tsx';

/** A list longer than this is searched, not read. */
const most = 100;

interface SelectProps extends ElementProps {
  chosen: readonly Choice[];
  offer: { choices: readonly Choice[]; note: string | undefined };
  onQuery(query: string): void;
}

/** What all selects share, wherever their choices come from. */
export function Select(props: SelectProps): JSX.Element {
  const { block, element } = props;
  const { enter, words } = useScene();
  const many = text(element.type)?.startsWith('multi_') ?? false;
  const choose = (next: readonly Choice[]) => {
    if (next.length > (count(element.max_selected_items) ?? next.length)) return;
    const values = next.map(({ value }) => value);
    const held = entered(element, many ? values : (values[0] ?? null), next.map(optionOf));
    if (held) enter(block, element, held, 'picked');
  };
  return (
    <Combobox
      {...props}
      label={plainOf(element.placeholder) || words.choose}
      many={many}
      mayClear={block.type === 'input'}
      onChoose={choose}
    />
  );
}

function Searched(
  props: ElementProps & { choices: readonly Choice[]; chosen: readonly Choice[] },
): JSX.Element {
  const { words } = useScene();
  const [query, setQuery] = useState('');
  const found = matching(props.choices, query);
  const shown = found.slice(0, most);
  return (
    <Select
      {...props}
      offer={{ choices: shown, note: listNote(words, shown.length, found.length) }}
      onQuery={setQuery}
    />
  );
}

/** From the app's own list. */
export function StaticSelect(props: ElementProps): JSX.Element {
  const { held } = useScene();
  const chosen = heldOptions(held(props.block, props.element)).map((option) => choiceOf(option));
  return <Searched {...props} choices={staticChoices(props.element)} chosen={chosen} />;
}

/** From the people and conversations of the workspace. */
export function KnownSelect(props: ElementProps): JSX.Element {
  const scene = useScene();
  const choices = knownChoices(props.element, scene);
  const chosen = heldIds(scene.held(props.block, props.element)).map(
    (id) => choices.find(({ value }) => value === id) ?? { value: id, label: id },
  );
  return <Searched {...props} choices={choices} chosen={chosen} />;
}
