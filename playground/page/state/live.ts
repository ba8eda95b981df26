import { useEffect } from 'preact/hooks';
import type { Happening } from './seen.ts';
import { createStore } from './store.ts';

/** Whether the workspace is heard; false shows a notice and everything is read anew on return. */
export const connected = createStore(true);

const listeners = new Set<(happening: Happening) => void>();
const hiddenMs = 30_000;

export function onLive(listener: (happening: Happening) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function heard(data: string): void {
  const happening: Happening = JSON.parse(data);
  for (const listener of [...listeners]) listener(happening);
}

/** Listens for as long as the tab is looked at: a browser allows few open lines to one address. */
export function useLive(user: string): void {
  useEffect(() => {
    let source: EventSource | null = null;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      source?.close();
      source = null;
    };
    const start = () => {
      clearTimeout(again);
      if (source) return;
      source = new EventSource(`/control/live?user=${encodeURIComponent(user)}`);
      source.onopen = () => connected.set(true);
      source.onmessage = ({ data }) => heard(String(data));
      source.onerror = () => {
        connected.set(false);
        if (source?.readyState !== EventSource.CLOSED) return;
        stop();
        again = setTimeout(start, 1_000);
      };
    };
    const look = () => {
      clearTimeout(leaving);
      if (document.hidden) leaving = setTimeout(stop, hiddenMs);
      else start();
    };
    start();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(leaving);
      clearTimeout(again);
      stop();
    };
  }, [user]);
}
