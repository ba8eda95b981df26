import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import type { Instant } from '#domain/instant';
import type { Organisation } from '#domain/organisation';
import type { Person } from '#domain/person';
import type { NativeRef } from '#ports/messenger';
import type { Services } from '#services/services';
import type { Words } from '#text/zh';
import type { FormValues } from './fields.ts';

/** Who came, and what he is answered with. */
export interface Visit {
  person: Person;
  /** What arrived, by the chat's own name for it: a replay has the name of the first; empty where nothing was pressed or sent. */
  arrival: string;
  organisation: Organisation;
  services: Services;
  words: Words;
  now: Instant;
  /** Today on the office's wall calendar. */
  today: string;
  /** Slash commands as they are named in this workspace. */
  names: CommandNames;
}

export type CommandName = 'report' | 'adopt' | 'quota' | 'leaderboard' | 'xinbao';
export type CommandNames = Record<CommandName, string>;

/** What a door answers. Doors never speak to Slack themselves. */
export type Answer =
  | { do: 'nothing' }
  /** Said to this person alone. */
  | { do: 'whisper'; text: string; blocks?: KnownBlock[] }
  /** Said in the place of the whisper that was pressed in. */
  | { do: 'instead'; text: string }
  | { do: 'open'; view: ModalView }
  /** A form's field errors by block; the form stays open with its words. */
  | { do: 'errors'; errors: Record<string, string> }
  /** The form is drawn anew in place; for a press, the form that the pressed element stands in. */
  | { do: 'update'; view: ModalView }
  /** A form over the form that was sent, or that the pressed element stands in. */
  | { do: 'push'; view: ModalView }
  | { do: 'close' };

export const nothing: Answer = { do: 'nothing' };
export const whisper = (text: string, blocks?: KnownBlock[]): Answer =>
  blocks ? { do: 'whisper', text, blocks } : { do: 'whisper', text };
export const open = (view: ModalView): Answer => ({ do: 'open', view });
/** A form in place of the form that was pressed in, or, from a message, a form of its own. */
export const instead = (view: ModalView, form: PressedForm | undefined): Answer =>
  form ? { do: 'update', view } : open(view);

/** A typed command: the words after its name. */
export type CommandDoor = (visit: Visit, text: string) => Promise<Answer> | Answer;
/** The form in which something was pressed, with what it holds at that moment. */
export interface PressedForm {
  id: string;
  /** Names the form from its opening on, however often it is drawn anew. */
  root: string;
  values: FormValues;
  state: string;
  /** As it is drawn, without what is typed in it. */
  view: ModalView;
  /** When it was pressed or typed in, in microseconds. */
  at: number;
}

/** A press: the value its button, or the picked option, carries; and the form it stands in, if it stands in one. */
export type PressDoor = (visit: Visit, value: string, form?: PressedForm) => Promise<Answer> | Answer;
/** A form sent: its values, the state it was opened with, and a name for this arrival. */
export type FormDoor = (
  visit: Visit,
  form: { values: FormValues; state: string; arrival: string },
) => Promise<Answer> | Answer;
/** A shortcut: with the words of the message it was chosen on, if it is one for messages. */
export type ShortcutDoor = (visit: Visit, message: string) => Promise<Answer> | Answer;
/** A menu that asks for its options. */
export type OptionsDoor = (visit: Visit, words: string) => Promise<[text: string, value: string][]>;
/** What is shown in the home tab. */
export type HomeDoor = (visit: Visit) => Promise<HomeView>;
/** Words typed to the bot, and the message in whose thread they were, if in one. */
export type MessageDoor = (
  visit: Visit,
  message: { text: string; at: NativeRef; thread: NativeRef | null },
) => Promise<Answer>;
