import { createStore } from './store.ts';

/** A text put into the composer from elsewhere, for the person to send. */
export const draft = createStore('');
