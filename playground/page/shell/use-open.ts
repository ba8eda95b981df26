import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Opened {
  isOpen: boolean;
  open(): void;
  close(): void;
  toggle(): void;
  /** Around what opens it and what is opened. */
  around: RefObject<HTMLDivElement | null>;
}

/** Something that opens over the page: Escape closes it and gives the focus back, a press elsewhere closes it. */
export function useOpen(): Opened {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = () => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOpen(true);
  };
  const close = () => {
    const inside = around.current?.contains(document.activeElement) ?? false;
    setOpen(false);
    if (inside) opener.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    const pressed = ({ target }: PointerEvent) => {
      if (target instanceof Node && !around.current?.contains(target)) setOpen(false);
    };
    const typed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('keydown', typed, true);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('keydown', typed, true);
    };
  }, [isOpen]);
  return { isOpen, open, close, toggle: () => (isOpen ? close() : open()), around };
}
