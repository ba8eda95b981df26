import type { JSX, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Fields, fieldsList } from '../../fields.ts';
import { entered } from '../../views/entered.ts';
import { nextBeginning, step } from './choices.ts';
import { Popup } from './popup.tsx';
import { safeLink } from './safe-link.ts';
import { type ElementProps, useScene } from './scene.tsx';
import { plainOf } from './text.tsx';

interface MenuProps {
  id: string;
  label: string;
  options: Fields[];
  onPick(option: Fields): void;
  onLeave(): void;
}

function Menu({ id, label, options, onPick, onLeave }: MenuProps): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  useEffect(() => {
    menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[active]?.focus();
  }, [active]);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const { key } = event;
    if (key === 'Escape' || key === 'Tab') onLeave();
    const to =
      step(key, active, options.length) ??
      (key.length === 1
        ? nextBeginning(
            options.map((option) => plainOf(option.text)),
            key,
            active,
          )
        : undefined);
    if (to !== undefined) setActive(to);
    if (to !== undefined || key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div ref={menu} role="menu" id={id} aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option, index) => (
        <button
          key={option.value}
          type="button"
          role="menuitem"
          class="b-choice"
          tabIndex={index === active ? 0 : -1}
          onPointerMove={() => setActive(index)}
          onClick={() => onPick(option)}
        >
          {plainOf(option.text)}
        </button>
      ))}
    </div>
  );
}

/** Three dots, and a few more things to do. */
export function Overflow({ block, element }: ElementProps): JSX.Element {
  const { enter, isBusy, words } = useScene();
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const leave = () => {
    setOpen(false);
    anchor.current?.focus();
  };
  const pick = (option: Fields) => {
    leave();
    const href = safeLink(option.url);
    if (href !== undefined) window.open(href, '_blank', 'noreferrer');
    const held = entered(element, option.value, []);
    if (held) enter(block, element, held, 'picked');
  };
  return (
    <span
      ref={box}
      class="b-overflow"
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && box.current?.contains(relatedTarget))) setOpen(false);
      }}
    >
      <button
        ref={anchor}
        type="button"
        class="b-button b-dots"
        aria-label={words.moreActions}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-busy={isBusy(block, element)}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen && (
        <Popup anchor={anchor} side="end">
          <Menu
            id={id}
            label={words.moreActions}
            options={fieldsList(element.options)}
            onPick={pick}
            onLeave={leave}
          />
        </Popup>
      )}
    </span>
  );
}
