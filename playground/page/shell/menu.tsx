import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

export interface MenuItem {
  label: string;
  icon: IconName;
  run(): void;
}

interface MenuProps {
  label: string;
  items: MenuItem[];
  up?: boolean;
  caption?: ComponentChild;
  close(): void;
}

/** A list of things to do; arrows go through it. */
export function Menu({ label, items, up = false, caption, close }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (by: number, from = -1) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const focused = buttons.findIndex((button) => button.matches(':focus'));
    const now = from < 0 ? focused : from - by;
    buttons[(now + by + buttons.length) % buttons.length]?.focus();
  };
  useEffect(() => move(1, 0), []);
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => move(1, 0),
    Tab: close,
  };
  return (
    <div
      class={`popover menu${up ? ' up' : ''}`}
      role="menu"
      aria-label={label}
      ref={list}
      onKeyDown={(event) => {
        const run = keys[event.key];
        if (!run) return;
        if (event.key !== 'Tab') event.preventDefault();
        event.stopPropagation();
        run();
      }}
    >
      {caption === undefined ? null : <div class="caption">{caption}</div>}
      {items.map(({ label: name, icon, run }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close();
            run();
          }}
        >
          <Icon name={icon} />
          {name}
        </button>
      ))}
    </div>
  );
}
