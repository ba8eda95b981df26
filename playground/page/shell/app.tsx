import { useEffect } from 'preact/hooks';
import { DeskContext } from '../state/desk.ts';
import { language, theme } from '../state/preferences.ts';
import type { About, Channel, Person } from '../state/seen.ts';
import { useStore } from '../state/store.ts';
import { useAddress } from '../state/use-address.ts';
import { useLoaded } from '../state/use-loaded.ts';
import { ask } from '../state/wire.ts';
import { useWords } from '../text/use-words.ts';
import { Page } from './page.tsx';

/** Reads who and what there is; one who has not said who he is becomes the first person of the list. */
export function App() {
  const words = useWords();
  const [address, go] = useAddress();
  const spoken = useStore(language);
  const look = useStore(theme);
  const about = useLoaded(
    'about',
    () => ask<About>('/about'),
    () => false,
  );
  const everyone = useLoaded(
    'people',
    () => ask<Person[]>('/people'),
    () => false,
  );
  const people = everyone ?? [];
  const others = people.filter(({ bot, deleted }) => !bot && !deleted);
  const me = others.find(({ id }) => id === address.user) ?? others[0];
  const own = useLoaded(
    `channels/${me?.id}`,
    async () => (me ? ask<Channel[]>('/channels', { user: me.id }) : null),
    ({ what }) => what === 'channels' || what === 'messages',
  );

  useEffect(() => {
    document.documentElement.lang = spoken === 'zh' ? 'zh-CN' : 'en';
    if (look === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = look;
  }, [spoken, look]);
  useEffect(() => {
    const unread = own?.reduce((sum, channel) => sum + channel.unread, 0) ?? 0;
    if (about && me) document.title = `${unread > 0 ? `(${unread}) ` : ''}${me.name} · ${about.team.name}`;
  });
  const start = own?.find(({ kind }) => kind === 'app') ?? own?.[0];
  useEffect(() => {
    if (!me || !start) return;
    if (address.user !== me.id || address.place === null) history.replaceState(null, '', location.hash);
    if (address.user !== me.id || address.place === null) go({ user: me.id, place: start.id, thread: null });
  }, [me?.id, start?.id, address.user, address.place]);

  if (!about || !me || !own) return <div class="opening">{words.loading}</div>;
  return (
    <DeskContext.Provider value={{ about, me, people, channels: own, address, go }}>
      <Page />
    </DeskContext.Provider>
  );
}
