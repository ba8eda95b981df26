import { useEffect, useRef, useState } from 'preact/hooks';
import { home } from '../state/address.ts';
import { useDesk } from '../state/desk.ts';
import { connected, useLive } from '../state/live.ts';
import { useStore } from '../state/store.ts';
import { useWords } from '../text/use-words.ts';
import { Conversation } from './conversation.tsx';
import { Hint } from './hint.tsx';
import { HomeTab } from './home-tab.tsx';
import { Icon } from './icon.tsx';
import { Modals } from './modals.tsx';
import { Notices } from './notices.tsx';
import { PlaceBar } from './place-bar.tsx';
import { Side, type SideName } from './side.tsx';
import { Sidebar } from './sidebar.tsx';

/** The whole page, once it is known who acts. */
export function Page() {
  const { me, address, channels, go } = useDesk();
  const words = useWords();
  const isHeard = useStore(connected);
  const [isDrawn, setDrawn] = useState(false);
  const [panel, setPanel] = useState<SideName | null>(null);
  useLive(me.id);
  useEffect(() => setDrawn(false), [me.id, address.place]);
  const channel = channels.find(({ id }) => id === address.place);
  const isHome = address.place === home;
  const side = panel ?? (address.thread === null || !channel ? null : 'thread');
  const menuButton = useRef<HTMLButtonElement>(null);
  const closeSidebar = () => {
    if (isDrawn) menuButton.current?.focus();
    setDrawn(false);
  };
  const closeSide = () => (panel ? setPanel(null) : go({ thread: null }));
  return (
    <div class={`page${side ? ' with-side' : ''}`}>
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>('#main textarea')?.focus()}
      >
        {words.skip}
      </button>
      <Sidebar isOpen={isDrawn} close={closeSidebar} />
      <button
        type="button"
        class={`scrim${isDrawn ? ' open' : ''}`}
        aria-label={words.close}
        tabIndex={-1}
        onClick={closeSidebar}
      />
      <main class="main" id="main">
        <PlaceBar
          channel={channel}
          isHome={isHome}
          panel={panel}
          openPanel={(name) => setPanel(panel === name ? null : name)}
        >
          <button
            type="button"
            class="quiet menu-button"
            ref={menuButton}
            aria-label={words.menu}
            aria-expanded={isDrawn}
            aria-controls="places"
            onClick={() => setDrawn(true)}
          >
            <Icon name="menu" />
          </button>
        </PlaceBar>
        {isHeard ? null : (
          <div class="offline" role="status">
            {words.reconnecting}
          </div>
        )}
        <Hint />
        {isHome ? <HomeTab /> : null}
        {channel ? <Conversation channel={channel} /> : null}
      </main>
      {side ? <Side name={side} channel={channel} close={closeSide} /> : null}
      <Modals />
      <Notices />
    </div>
  );
}
