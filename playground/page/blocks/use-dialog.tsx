import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]';

const isShown = (node: HTMLElement): boolean => node.offsetParent !== null && node.tabIndex >= 0;

const inside = (dialog: HTMLElement): HTMLElement[] =>
  [...dialog.querySelectorAll<HTMLElement>(reachable)].filter(isShown);

/** Tab goes round inside. */
function goRound(event: KeyboardEvent, dialog: HTMLElement): void {
  const nodes = inside(dialog);
  const [from, to] = event.shiftKey ? [nodes[0], nodes.at(-1)] : [nodes.at(-1), nodes[0]];
  if (document.activeElement !== from) return;
  event.preventDefault();
  to?.focus();
}

interface Dialog {
  ref: RefObject<HTMLDialogElement | null>;
  onKeyDown(event: TargetedKeyboardEvent<HTMLDialogElement>): void;
  onCancel(event: Event): void;
}

/** A modal dialog while it is drawn: focus on the first there is, Escape leaves, focus back where it was. */
export function useDialog(leave: () => void, ...first: string[]): Dialog {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    const nodes = first.flatMap((which) => [...(dialog?.querySelectorAll<HTMLElement>(which) ?? [])]);
    nodes.find(isShown)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return {
    ref,
    onKeyDown(event) {
      if (event.isComposing) return;
      if (event.key === 'Tab') goRound(event, event.currentTarget);
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    },
    onCancel(event) {
      event.preventDefault();
      if (event.target === ref.current) leave();
    },
  };
}
