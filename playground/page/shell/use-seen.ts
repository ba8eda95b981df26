import { useEffect, useRef } from 'preact/hooks';

/** Tells once of each newest message that is on the screen of a tab that is looked at. */
export function useSeen(newest: string | undefined, onSeen: ((ts: string) => void) | undefined): void {
  const told = useRef<string | undefined>(undefined);
  useEffect(() => {
    const look = () => {
      if (newest === undefined || newest === told.current || document.hidden) return;
      told.current = newest;
      onSeen?.(newest);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [newest]);
}
