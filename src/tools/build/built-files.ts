/** What stands in `dist`: what is started, and what it runs. */
export const LOADER = 'xinbao.cjs';
export const PROGRAM = 'program.js';

/** What V8 compiled of the program; it holds for this Node alone. */
export const COMPILED = `program-${process.version}-${process.arch}.cache`;
