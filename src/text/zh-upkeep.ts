import type { BackupFailure } from '#domain/backup';

/** 系统运行情况，告知管理员。 */
export const zhUpkeep = {
  backupFailed: (day: string, why: string) =>
    `${day}的数据备份未成功：${why}。系统照常运行，请在服务器上运行 npm run doctor 查看并处理。`,
  failures: {
    'no-space': '磁盘空间不足',
    'not-written': '备份目录无法写入',
    unsound: '备份未通过核对',
  } satisfies Record<BackupFailure, string>,
};
