import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { count } from '../../fields.ts';
import { type Choice, choiceOf, listNote } from './choices.ts';
import { actionIdOf, blockIdOf, heldOptions } from './held.ts';
import { type ElementProps, useScene } from './scene.tsx';
import { Select } from './select.tsx';

const pause = 250;
/** Slack asks for three characters unless the app says otherwise. */
const leastByDefault = 3;

/** The app searches: it is asked after a pause, and only the newest answer counts. */
export function ExternalSelect(props: ElementProps): JSX.Element {
  const { block, element } = props;
  const { held, suggest, words } = useScene();
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [note, setNote] = useState<string>();
  const asked = useRef(0);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const least = count(element.min_query_length) ?? leastByDefault;

  const search = async (query: string, turn: number) => {
    const answer = await suggest?.(actionIdOf(element), blockIdOf(block), query).catch(() => undefined);
    if (asked.current !== turn) return;
    if (!answer) return setNote(words.searchFailed);
    const choices = answer.map((each) => choiceOf({ ...each }));
    setFound(choices);
    setNote(listNote(words, choices.length, choices.length));
  };
  const onQuery = (query: string) => {
    asked.current += 1;
    clearTimeout(waiting.current);
    setFound([]);
    if (query.length < least) return setNote(words.typeMore(least - query.length));
    setNote(words.searching);
    const turn = asked.current;
    waiting.current = setTimeout(() => void search(query, turn), pause);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  const chosen = heldOptions(held(block, element)).map((option) => choiceOf(option));
  return <Select {...props} chosen={chosen} offer={{ choices: found, note }} onQuery={onQuery} />;
}
