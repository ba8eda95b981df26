import type { ComponentChildren } from 'preact';
import { writeAddress } from '../state/address.ts';
import { useDesk } from '../state/desk.ts';
import type { Channel } from '../state/seen.ts';
import { useWords } from '../text/use-words.ts';

interface PlaceLinkProps {
  place: string;
  name: string;
  channel?: Channel;
  children: ComponentChildren;
}

/** A line of the sidebar: a place, and how much in it is unread. */
export function PlaceLink({ place, name, channel, children }: PlaceLinkProps) {
  const { me, address } = useDesk();
  const words = useWords();
  const isHere = address.place === place;
  const unread = isHere ? 0 : (channel?.unread ?? 0);
  return (
    <li>
      <a
        class={`place${unread > 0 ? ' unread' : ''}`}
        href={writeAddress({ user: me.id, place, thread: null })}
        aria-current={isHere ? 'page' : undefined}
      >
        {children}
        <span class="name">{name}</span>
        {channel?.kind === 'private' ? <span class="hidden">{words.privateChannel}</span> : null}
        {channel?.archived ? <span class="faint">{words.archived}</span> : null}
        {unread > 0 ? (
          <span class="badge">
            <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
            <span class="hidden">{words.unread(unread)}</span>
          </span>
        ) : null}
      </a>
    </li>
  );
}
