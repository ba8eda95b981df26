import { useState } from 'preact/hooks';
import { language } from '../state/preferences.ts';
import type { Message as Said } from '../state/seen.ts';
import { useStore } from '../state/store.ts';
import { dayOf, longDay, msOf } from '../text/moment.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import { Message } from './message.tsx';
import { useSeen } from './use-seen.ts';
import { useSpan } from './use-span.ts';

interface MessageListProps {
  messages: Said[];
  more: boolean;
  loadOlder(): Promise<void>;
  channel: string;
  label: string;
  /** How many messages may be on the page at once. */
  size: number;
  inThread?: boolean;
  onSeen?(ts: string): void;
}

const soonMs = 5 * 60_000;

const isFollowing = (message: Said, before: Said | undefined): boolean =>
  before !== undefined &&
  before.user === message.user &&
  !before.ephemeral === !message.ephemeral &&
  msOf(message.ts) - msOf(before.ts) < soonMs;

export function MessageList(props: MessageListProps) {
  const { messages, channel, label, size, inThread = false, onSeen } = props;
  const words = useWords();
  const spoken = useStore(language);
  const { list, shown, isAtNewest, look, toEnd, atEnd } = useSpan(props, size);
  const [active, setActive] = useState<string | null>(null);
  const [isDown, setDown] = useState(true);
  useSeen(isDown && isAtNewest ? messages.at(-1)?.ts : undefined, onSeen);

  const focusable = shown.some(({ ts }) => ts === active) ? active : shown.at(-1)?.ts;
  const move = (by: number) => {
    const next = shown[shown.findIndex(({ ts }) => ts === focusable) + by];
    list.current?.querySelector<HTMLElement>(`[data-ts="${next?.ts}"]`)?.focus();
  };
  return (
    <>
      <div
        class="scroll"
        ref={list}
        role="log"
        aria-live="off"
        aria-label={label}
        onScroll={() => {
          look();
          setDown(atEnd.current);
        }}
        onKeyDown={(event) => {
          if (!(event.target instanceof Element) || !event.target.matches('[data-ts]')) return;
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          move(event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        <div>
          {shown.length === 0 ? <p class="empty">{words.empty}</p> : null}
          {shown.map((message, index) => {
            const before = shown[index - 1];
            const at = msOf(message.ts);
            const isNewDay = !before || dayOf(msOf(before.ts)) !== dayOf(at);
            return (
              <div key={message.ts}>
                {isNewDay ? <div class="day">{longDay(at, spoken)}</div> : null}
                <Message
                  message={message}
                  channel={channel}
                  follows={!isNewDay && isFollowing(message, before)}
                  isActive={message.ts === focusable}
                  inThread={inThread}
                  onActive={setActive}
                />
              </div>
            );
          })}
        </div>
      </div>
      {isDown && isAtNewest ? null : (
        <div style={{ position: 'relative', display: 'flex', justifyContent: 'center' }}>
          <button type="button" class="solid to-latest" onClick={toEnd}>
            <Icon name="down" /> {words.latest}
          </button>
        </div>
      )}
    </>
  );
}
