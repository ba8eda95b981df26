import { useState } from 'preact/hooks';
import type { Command } from '../state/seen.ts';

/** What can be completed in a field, and the keys that do it; a key it has no use for is left alone. */
export function useCompletion(typed: string, setTyped: (typed: string) => void, commands: Command[]) {
  const [at, setAt] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const fits = /^\/\S*$/.test(typed) && typed !== dismissed;
  const found = fits ? commands.filter(({ command }) => command.startsWith(typed)) : [];
  const now = Math.min(at, found.length - 1);
  const choose = (index: number) => {
    const command = found[index]?.command;
    if (command) setTyped(`${command} `);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt((now + 1) % found.length),
    ArrowUp: () => setAt((now - 1 + found.length) % found.length),
    Tab: () => choose(now),
    Enter: () => choose(now),
    Escape: () => setDismissed(typed),
  };
  const onKey = (event: KeyboardEvent): boolean => {
    const isWhole = event.key === 'Enter' && found[now]?.command === typed;
    const run = found.length > 0 && !event.shiftKey && !isWhole ? keys[event.key] : undefined;
    if (!run) return false;
    event.preventDefault();
    run();
    return true;
  };
  return { found, at: now, choose, point: setAt, onKey };
}
