import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** 附件, and papers that wait to be sent, lie beside the database; beside one in memory, in a folder that goes as it came. */
export const filesFolder = (databasePath: string, name = 'attachments'): string =>
  databasePath === ':memory:'
    ? mkdtempSync(join(tmpdir(), 'xinbao-files-'))
    : join(dirname(databasePath), name);
