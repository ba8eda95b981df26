import { useLayoutEffect, useRef } from 'preact/hooks';
import { home } from '../state/address.ts';
import { useDesk } from '../state/desk.ts';
import { useWords } from '../text/use-words.ts';
import { ActingAs } from './acting-as.tsx';
import { Avatar } from './avatar.tsx';
import { Choices } from './choices.tsx';
import { Icon } from './icon.tsx';
import { NewTalk } from './new-talk.tsx';
import { PlaceLink } from './place-link.tsx';

/** Where one can go, and who one is. */
export function Sidebar({ isOpen, close }: { isOpen: boolean; close(): void }) {
  const drawer = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isOpen) drawer.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const { about, channels } = useDesk();
  const words = useWords();
  const rooms = channels.filter(({ kind }) => kind === 'channel' || kind === 'private');
  const talks = channels.filter(({ kind }) => kind === 'dm');
  const app = channels.find(({ kind }) => kind === 'app');
  const { id: team, name } = about.team;
  return (
    <nav
      class={`drawer${isOpen ? ' open' : ''}`}
      id="places"
      aria-label={words.places}
      ref={drawer}
      onKeyDown={({ key }) => {
        if (isOpen && key === 'Escape') close();
      }}
    >
      <div class="team">{name || team}</div>
      <ActingAs />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links inside have keys of their own */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that a link was followed */}
      <div
        class="places"
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('a')) close();
        }}
      >
        <h2>{words.appLabel}</h2>
        <ul>
          {app ? (
            <PlaceLink place={app.id} name={about.app.name} channel={app}>
              <Avatar small bot id={about.app.botUserId} name={about.app.name} />
            </PlaceLink>
          ) : null}
          {about.app.homeTab ? (
            <PlaceLink place={home} name={words.home}>
              <Icon name="home" />
            </PlaceLink>
          ) : null}
        </ul>
        {rooms.length > 0 ? <h2>{words.channels}</h2> : null}
        <ul>
          {rooms.map((room) => (
            <PlaceLink key={room.id} place={room.id} name={room.name} channel={room}>
              <Icon name={room.kind === 'private' ? 'lock' : 'hash'} />
            </PlaceLink>
          ))}
        </ul>
        <NewTalk />
        <ul>
          {talks.map((talk) => (
            <PlaceLink key={talk.id} place={talk.id} name={talk.name} channel={talk}>
              <Avatar small id={talk.with ?? talk.id} name={talk.name} />
            </PlaceLink>
          ))}
        </ul>
      </div>
      <Choices />
    </nav>
  );
}
