/** What stands in `dist`: what is started, what it runs, and what V8 compiled of that. */
export const LOADER = 'xinbao.cjs';
export const PROGRAM = 'program.js';
export const COMPILED = 'program.cache';
