import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { span } from '../state/overlay.ts';
import type { Message } from '../state/seen.ts';

interface Spanned {
  messages: Message[];
  more: boolean;
  loadOlder(): Promise<void>;
}

const edge = 240;
const step = 20;

const topOf = (list: HTMLElement): { ts: string; offset: number } | null => {
  const top = list.getBoundingClientRect().top;
  for (const node of list.querySelectorAll<HTMLElement>('[data-ts]')) {
    const { bottom, top: at } = node.getBoundingClientRect();
    if (bottom > top) return { ts: node.dataset.ts ?? '', offset: at - top };
  }
  return null;
};

/** A window over a long list that moves as one scrolls; what one looks at stays where it is. */
export function useSpan({ messages, more, loadOlder }: Spanned, size: number) {
  const list = useRef<HTMLDivElement>(null);
  /** Whether the newest message is being followed, and else what stays in its place. */
  const atEnd = useRef(true);
  const held = useRef<{ ts: string; offset: number } | null>(null);
  /** How high the list was when it was last settled. */
  const settled = useRef(0);
  const [until, setUntil] = useState<string | null>(null);
  const { start, end, shown } = span(messages, size, until);

  const settle = () => {
    const box = list.current;
    if (!box) return;
    if (atEnd.current) box.scrollTop = box.scrollHeight;
    else if (held.current) {
      const node = box.querySelector(`[data-ts="${held.current.ts}"]`);
      const top = node?.getBoundingClientRect().top;
      if (top !== undefined) box.scrollTop += top - box.getBoundingClientRect().top - held.current.offset;
    }
    settled.current = box.scrollHeight;
  };

  const look = () => {
    const box = list.current;
    if (!box) return;
    const below = box.scrollHeight - box.scrollTop - box.clientHeight;
    // A picture that came in since pushes the end away; nobody left it.
    const grew = box.scrollHeight > settled.current;
    atEnd.current = until === null && (below < 40 || (atEnd.current && grew));
    held.current = topOf(box);
    if (box.scrollTop < edge && start > 0) setUntil(messages[end - 1 - Math.min(step, start)]?.ts ?? null);
    else if (box.scrollTop < edge && more) void loadOlder();
    else if (below < edge && end < messages.length) {
      const next = end + step;
      setUntil(next >= messages.length ? null : (messages[next - 1]?.ts ?? null));
    }
  };

  useLayoutEffect(settle);
  // At the very top nothing scrolls any more: what came in since must be looked at without it.
  useLayoutEffect(look, [messages.length, until]);
  useEffect(() => {
    const box = list.current;
    const inner = box?.firstElementChild;
    if (!box || !inner) return undefined;
    const watcher = new ResizeObserver(settle);
    watcher.observe(inner);
    watcher.observe(box);
    return () => watcher.disconnect();
  }, []);
  // A first page may be shorter than the screen.
  useEffect(() => {
    const box = list.current;
    if (box && more && start === 0 && box.scrollHeight <= box.clientHeight + edge) void loadOlder();
  }, [messages.length, more]);

  const toEnd = () => {
    atEnd.current = true;
    setUntil(null);
    settle();
  };
  return { list, shown, start, isAtNewest: end === messages.length, look, toEnd, atEnd };
}
