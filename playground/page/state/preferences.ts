import { createStore, type Store } from './store.ts';

/** Kept in the browser; a browser that keeps nothing still works. */
function kept<T extends string>(name: string, allowed: readonly T[], otherwise: T): Store<T> {
  const read = (): T => {
    try {
      const found = localStorage.getItem(name);
      return allowed.find((value) => value === found) ?? otherwise;
    } catch {
      return otherwise;
    }
  };
  const store = createStore<T>(read());
  store.watch((value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // Nothing is kept, and nothing is lost but the choice.
    }
  });
  return store;
}

const spoken = /^en\b/i.test(navigator.language) ? 'en' : 'zh';

export const language = kept<'zh' | 'en'>('workspace.language', ['zh', 'en'], spoken);
export const theme = kept<'auto' | 'light' | 'dark'>('workspace.theme', ['auto', 'light', 'dark'], 'auto');
export const hint = kept<'shown' | 'dismissed'>('workspace.hint', ['shown', 'dismissed'], 'shown');
