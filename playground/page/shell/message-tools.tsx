import { act } from '../state/act.ts';
import { writeAddress } from '../state/address.ts';
import { useDesk } from '../state/desk.ts';
import type { Message } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import { useOpen } from './use-open.ts';

interface MessageToolsProps {
  message: Message;
  channel: string;
  isActive: boolean;
  inThread: boolean;
}

const copy = (text: string): void => void navigator.clipboard?.writeText(text);

/** What one can do with a message. */
export function MessageTools({ message, channel, isActive, inThread }: MessageToolsProps) {
  const { about, me, go } = useDesk();
  const words = useWords();
  const { isOpen, toggle, close, around } = useOpen();
  const { ts, ephemeral } = message;
  const root = message.thread_ts ?? ts;
  const reply = () => go({ thread: root });
  const offered = ephemeral ? [] : about.shortcuts.filter(({ type }) => type === 'message');
  const items: MenuItem[] = [
    ...(inThread || ephemeral ? [] : [{ label: words.reply, icon: 'reply' as const, run: reply }]),
    ...offered.map(({ name, callback_id }) => ({
      label: name,
      icon: 'bolt' as const,
      run: () => void act(name, '/message-shortcut', { user: me.id, channel, ts, callback_id }),
    })),
    { label: words.copyText, icon: 'copy', run: () => copy(message.text) },
    {
      label: words.copyLink,
      icon: 'copy',
      run: () =>
        copy(
          `${location.origin}/${writeAddress({ user: me.id, place: channel, thread: inThread ? root : null })}`,
        ),
    },
  ];
  return (
    <div class="message-tools" role="toolbar" aria-label={words.messageActions} ref={around}>
      {inThread || ephemeral ? null : (
        <button
          type="button"
          class="quiet"
          tabIndex={isActive ? 0 : -1}
          title={words.reply}
          aria-label={words.reply}
          onClick={reply}
        >
          <Icon name="reply" />
        </button>
      )}
      <button
        type="button"
        class="quiet"
        tabIndex={isActive ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        title={words.more}
        aria-label={words.more}
        onClick={toggle}
      >
        <Icon name="more" />
      </button>
      {isOpen ? <Menu label={words.more} items={items} close={close} /> : null}
    </div>
  );
}
