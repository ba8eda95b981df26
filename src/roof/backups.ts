import { backUp } from '#db/sqlite/back-up';
import { openBackups } from '#operations/backups';
import type { Backups } from '#ports/backups';
import { filesFolder } from './files-folder.ts';
import { verifyAside } from './verify-aside.ts';

/** 备份 of a database file and the 附件 beside it, verified in a process of their own. */
export const backupsOf = (database: string, folder: string, kept: number): Backups =>
  openBackups({
    folder,
    kept,
    attachments: filesFolder(database),
    copyDatabase: (to) => backUp(database, to),
    verify: verifyAside,
  });
