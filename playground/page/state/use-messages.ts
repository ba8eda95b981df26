import { useEffect, useRef, useState } from 'preact/hooks';
import { onLive } from './live.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { overlay } from './overlay.ts';
import type { Message } from './seen.ts';
import { ask } from './wire.ts';

interface Page {
  messages: Message[];
  more: boolean;
}

export interface Loaded extends Page {
  loadOlder(): Promise<void>;
}

const pageSize = 50;

/** A conversation from some moment on to its newest message, kept up to date. */
export function useMessages(user: string, channel: string): Loaded | null {
  const key = `${user}/${channel}`;
  const [loaded, setLoaded] = useState<(Page & { key: string }) | null>(null);
  const known = useRef<Page | null>(null);
  const older = useRef<() => Promise<void>>(async () => {});

  useEffect(() => {
    let left = false;
    known.current = null;
    /** The oldest message that changed since the last look; the newest page is always read. */
    let changed = Number.POSITIVE_INFINITY;
    const keep = (page: Page) => {
      if (left) return;
      known.current = page;
      setLoaded({ key, ...page });
    };
    const read = async (before?: string) => {
      const page = await ask<Page>('/messages', { user, channel, limit: pageSize, before });
      if (!page || left) return;
      const had = known.current;
      const messages = had ? overlay(had.messages, page, before) : page.messages;
      const reachesFurther = !had || messages[0]?.ts === page.messages[0]?.ts;
      keep({ messages, more: reachesFurther ? page.more : had.more });
    };
    const refresh = oneAtATime(async () => {
      const since = changed;
      changed = Number.POSITIVE_INFINITY;
      await read();
      const all = known.current?.messages ?? [];
      const after = all.find(({ ts }) => Number(ts) > since);
      if (after && all.indexOf(after) < all.length - pageSize + 1) await read(after.ts);
    });
    older.current = oneAtATime(async () => {
      const first = known.current?.messages[0];
      if (known.current?.more && first) await read(first.ts);
    });
    void refresh();
    const stop = onLive((happening) => {
      if (happening.what === 'hello') void refresh();
      if (happening.what !== 'messages' || happening.channel !== channel) return;
      changed = Math.min(changed, Number(happening.thread_ts ?? happening.ts));
      void refresh();
    });
    return () => {
      left = true;
      stop();
    };
  }, [key]);

  return loaded?.key === key ? { ...loaded, loadOlder: () => older.current() } : null;
}
