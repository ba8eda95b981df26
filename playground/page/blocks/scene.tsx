import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fields } from '../../fields.ts';
import type { Channel, Person } from '../state/seen.ts';
import type { Moment } from './moment.ts';
import { type BlockWords, zh } from './words.ts';

/** What the app may answer with while a person types into an external select. */
export interface Suggestion {
  text: string | { text: string };
  value: string;
}

/** What every element needs to know of the place it stands in. */
export interface Scene {
  where: 'message' | 'modal' | 'home';
  people: readonly Person[];
  channels: readonly Channel[];
  words: BlockWords;
  held(block: Fields, element: Fields): Fields;
  /** Something was typed or picked. */
  enter(block: Fields, element: Fields, held: Fields, moment: Moment): void;
  /** A button was pressed. */
  press(block: Fields, element: Fields): void;
  isBusy(block: Fields, element: Fields): boolean;
  fileUrl(file: Fields): string;
  suggest?:
    | ((actionId: string, blockId: string, query: string) => Promise<readonly Suggestion[]>)
    | undefined;
  upload?: ((name: string, base64: string) => Promise<string>) | undefined;
}

const nothing = () => {};

export const SceneContext = createContext<Scene>({
  where: 'message',
  people: [],
  channels: [],
  words: zh,
  held: () => ({}),
  enter: nothing,
  press: nothing,
  isBusy: () => false,
  fileUrl: () => '',
});

export const useScene = (): Scene => useContext(SceneContext);

/** An element and how its field speaks of it. */
export interface ElementProps {
  block: Fields;
  element: Fields;
  /** For the control that the label leads to. */
  fieldId?: string | undefined;
  /** Of the field's own label; without one the element names itself. */
  labelledBy?: string | undefined;
  describedBy?: string | undefined;
  isWrong?: boolean | undefined;
}
