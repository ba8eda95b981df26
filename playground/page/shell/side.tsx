import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../state/desk.ts';
import type { Channel } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';
import { ClockPanel } from './clock-panel.tsx';
import { FaultsPanel } from './faults-panel.tsx';
import { Icon } from './icon.tsx';
import { InspectorPanel } from './inspector-panel.tsx';
import { Thread } from './thread.tsx';

export type SideName = 'thread' | 'clock' | 'inspector' | 'faults';

interface SideProps {
  name: SideName;
  channel: Channel | undefined;
  close(): void;
}

/** Beside the conversation: a thread, or one of the demo's tools. */
export function Side({ name, channel, close }: SideProps) {
  const { address } = useDesk();
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const drawn = pane.current;
    (drawn?.querySelector('textarea') ?? drawn?.querySelector('button'))?.focus();
    return () => {
      if (before instanceof HTMLElement && pane.current?.contains(document.activeElement) !== false)
        before.focus();
    };
  }, [name, address.thread]);
  return (
    <aside
      ref={pane}
      class="side"
      aria-label={words[name]}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header class="bar">
        <h2>{words[name]}</h2>
        <div class="rest" />
        <button type="button" class="quiet" aria-label={words.close} title={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {name === 'thread' && channel && address.thread !== null ? (
        <Thread key={address.thread} channel={channel} ts={address.thread} />
      ) : null}
      {name === 'clock' ? <ClockPanel /> : null}
      {name === 'inspector' ? <InspectorPanel /> : null}
      {name === 'faults' ? <FaultsPanel /> : null}
    </aside>
  );
}
