/** What has changed, said shortly: whoever shows it reads it again. */
type Change =
  | { what: 'messages'; channel: string; ts: string; thread_ts?: string | undefined }
  | { what: 'channels' }
  | { what: 'views' }
  | { what: 'home' }
  | { what: 'clock'; now: string }
  | { what: 'log'; n: number }
  /** Nobody sees it, and it must be kept. */
  | { what: 'unseen' };

interface Listener {
  user: string;
  hear: (change: Change) => void;
}

export interface Live {
  /** Without `concerns`, everyone is told. */
  tell(change: Change, concerns?: (user: string) => boolean): void;
  /** The answer ends it. */
  listen(user: string, hear: (change: Change) => void): () => void;
  /** Hears of everything, whomever it concerns. */
  watch(hear: (change: Change) => void): void;
}

export function createLive(): Live {
  const listeners = new Set<Listener>();
  const watchers: ((change: Change) => void)[] = [];
  return {
    tell(change, concerns = () => true) {
      for (const watcher of watchers) watcher(change);
      for (const { user, hear } of listeners) if (concerns(user)) hear(change);
    },
    listen(user, hear) {
      const listener = { user, hear };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    watch: (hear) => void watchers.push(hear),
  };
}
