import type { JSX } from 'preact';
import { text } from '../../fields.ts';
import { safeLink } from './safe-link.ts';
import { type ElementProps, useScene } from './scene.tsx';
import { plainOf } from './text.tsx';

/** A button, or a link that looks like one: the app hears of either. */
export function Button({ block, element }: ElementProps): JSX.Element {
  const scene = useScene();
  const busy = scene.isBusy(block, element);
  const style =
    element.style === 'primary' || element.style === 'danger' ? ` b-button--${element.style}` : '';
  const shared = {
    class: `b-button${style}`,
    'aria-label': text(element.accessibility_label),
    'aria-busy': busy,
    onClick: () => {
      if (!busy) scene.press(block, element);
    },
  };
  const href = safeLink(element.url);
  const words = <span class="b-button-words">{plainOf(element.text)}</span>;
  return href === undefined ? (
    <button type="button" {...shared}>
      {words}
    </button>
  ) : (
    <a href={href} target="_blank" rel="noreferrer" {...shared}>
      {words}
    </a>
  );
}
