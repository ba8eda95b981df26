import { writeFile } from 'node:fs/promises';
import { transmittalWords } from '#text/transmittal';
import { transmittalSheet } from './templates/transmittal-sheet.ts';
import { wordFile } from './templates/word-file.ts';

/** `npm run templates`: makes the shipped templates anew from their layout. */
const folder = new URL('../documents/write/', import.meta.url);
await writeFile(new URL(transmittalWords.template, folder), wordFile(transmittalSheet));
