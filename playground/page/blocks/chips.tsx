import type { JSX } from 'preact';
import type { Choice } from './choices.ts';
import { useScene } from './scene.tsx';

/** What is picked so far, each with a way to take it back. */
export function Chips({
  chosen,
  onRemove,
}: {
  chosen: readonly Choice[];
  onRemove(choice: Choice): void;
}): JSX.Element {
  const { words } = useScene();
  return (
    <>
      {chosen.map((choice) => (
        <span key={choice.value} class="b-chip">
          <span class="b-chip-words">{choice.label}</span>
          <button
            type="button"
            class="b-chip-remove"
            aria-label={words.remove(choice.label)}
            onClick={() => onRemove(choice)}
          >
            ×
          </button>
        </span>
      ))}
    </>
  );
}
