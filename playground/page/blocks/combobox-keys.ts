import { step } from './choices.ts';

/** A combobox as its keys see it. */
export interface Keyed {
  isOpen: boolean;
  active: number;
  count: number;
  typed: string;
}

/** What a key does to a combobox; undefined leaves it to the browser. */
export type Answer =
  | { does: 'open' | 'close' | 'choose' | 'take-back' }
  | { does: 'go'; to: number }
  | undefined;

const opening = ['ArrowDown', 'ArrowUp', 'Enter'];

export function answerTo(key: string, { isOpen, active, count, typed }: Keyed): Answer {
  if (key === 'Backspace') return typed === '' ? { does: 'take-back' } : undefined;
  if (!isOpen) return opening.includes(key) ? { does: 'open' } : undefined;
  if (key === 'Escape' || key === 'Tab') return { does: 'close' };
  if (key === 'Enter') return { does: 'choose' };
  const to = step(key, active, count);
  return to === undefined ? undefined : { does: 'go', to };
}
