import { createStore } from './store.ts';

/** Something that went wrong and must be seen. */
export interface Notice {
  id: number;
  kind: 'timed-out' | 'failed' | 'impossible' | 'unreachable';
  /** What the person did. */
  what: string;
  reason?: string | undefined;
}

export const notices = createStore<Notice[]>([]);
const shownMs = 12_000;
let last = 0;

export const dismiss = (id: number): void => notices.set(notices.get().filter((notice) => notice.id !== id));

export function notify(notice: Omit<Notice, 'id'>): void {
  last += 1;
  const id = last;
  notices.set([...notices.get().slice(-3), { id, ...notice }]);
  setTimeout(() => dismiss(id), shownMs);
}
