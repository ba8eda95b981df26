import type { ComponentChildren } from 'preact';
import { home, writeAddress } from '../state/address.ts';
import { useDesk } from '../state/desk.ts';
import type { Channel } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';
import { Icon } from './icon.tsx';
import { Now } from './now.tsx';
import type { SideName } from './side.tsx';

interface PlaceBarProps {
  channel: Channel | undefined;
  isHome: boolean;
  panel: SideName | null;
  openPanel(name: SideName): void;
  children: ComponentChildren;
}

/** Where one is, and the tools of the demo. */
export function PlaceBar({ channel, isHome, panel, openPanel, children }: PlaceBarProps) {
  const { about, channels, me } = useDesk();
  const words = useWords();
  const app = channels.find(({ kind }) => kind === 'app');
  const isApp = isHome || channel?.kind === 'app';
  const isRoom = channel?.kind === 'channel' || channel?.kind === 'private';
  const link = (place: string, name: string, isHere: boolean) => (
    <a href={writeAddress({ user: me.id, place, thread: null })} aria-current={isHere ? 'page' : undefined}>
      {name}
    </a>
  );
  const tools = [
    { name: 'clock', icon: 'clock', label: words.clock },
    { name: 'inspector', icon: 'wire', label: words.inspector },
    { name: 'faults', icon: 'fault', label: words.faults },
  ] as const;
  return (
    <header class="bar">
      {children}
      {isRoom ? <Icon name={channel.kind === 'private' ? 'lock' : 'hash'} /> : null}
      <h1>{isApp ? about.app.name : channel?.name}</h1>
      {isApp && about.app.homeTab ? (
        <nav class="tabs" aria-label={about.app.name}>
          {link(home, words.home, isHome)}
          {app ? link(app.id, words.messages, !isHome) : null}
        </nav>
      ) : null}
      <div class="rest" />
      <div role="toolbar" aria-label={words.tools} style={{ display: 'flex', gap: 2 }}>
        {tools.map(({ name, icon, label }) => (
          <button
            key={name}
            type="button"
            class="quiet"
            aria-pressed={panel === name}
            title={label}
            aria-label={label}
            onClick={() => openPanel(name)}
          >
            <Icon name={icon} />
            {name === 'clock' ? <Now /> : null}
          </button>
        ))}
      </div>
    </header>
  );
}
