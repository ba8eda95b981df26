import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const margin = 8;
const gap = 4;
const tallest = 320;

/** Below what it belongs to, or above where there is more room; never beyond the window. */
function place(popup: HTMLElement, anchor: HTMLElement, side: 'start' | 'end'): void {
  const at = anchor.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - gap - margin;
  const above = at.top - gap - margin;
  const isBelow = below >= Math.min(popup.scrollHeight, tallest) || below >= above;
  const { style } = popup;
  style.maxHeight = `${Math.min(tallest, isBelow ? below : above)}px`;
  style.minWidth = `${side === 'start' ? at.width : 0}px`;
  const left = side === 'start' ? at.left : at.right - popup.offsetWidth;
  style.left = `${Math.max(margin, Math.min(left, window.innerWidth - popup.offsetWidth - margin))}px`;
  style.top = isBelow ? `${at.bottom + gap}px` : `${at.top - gap - popup.offsetHeight}px`;
}

interface PopupProps {
  anchor: RefObject<HTMLElement | null>;
  side?: 'start' | 'end';
  children: ComponentChildren;
}

/** A list or menu above everything else, dialogs included; it follows its anchor. */
export function Popup({ anchor, side = 'start', children }: PopupProps): JSX.Element {
  const popup = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    popup.current?.showPopover();
  }, []);
  // After every drawing: what is in it may have grown.
  useLayoutEffect(() => {
    const follow = () => {
      if (popup.current && anchor.current) place(popup.current, anchor.current, side);
    };
    follow();
    window.addEventListener('resize', follow);
    document.addEventListener('scroll', follow, true);
    return () => {
      window.removeEventListener('resize', follow);
      document.removeEventListener('scroll', follow, true);
    };
  });
  return (
    <div ref={popup} class="b-popup" popover="manual">
      {children}
    </div>
  );
}
