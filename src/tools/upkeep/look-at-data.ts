import { accessSync, constants, existsSync } from 'node:fs';
import { readdir, readFile, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { damageIn, lookInto } from '#db/open';
import { backupNamed, newestGood } from '#domain/backup';
import { missingYear } from '#domain/calendar';
import { localDate } from '#domain/instant';
import { readOrganisation } from '#organisation/read-file';
import { type Finding, fail, ok, subjects, warn } from './finding.ts';

const HOUR = 3_600_000;
const MEGABYTE = 1024 * 1024;
/** Below these, in megabytes, the disk is soon full, or as good as full. */
const SCARCE = 1024;
const NONE = 200;

/** Whether the database is whole, ours and writable, and whether its calendar reaches far enough. */
export async function lookAtDatabase(path: string, now: number): Promise<Finding[]> {
  const { database, calendar } = subjects;
  if (!existsSync(path))
    return [
      warn(database, `还没有 ${path}：首次启动时建立`, `${path} is not there yet: the first start makes it`),
    ];
  const [damage] = damageIn(path);
  if (damage)
    return [fail(database, `已损坏（${damage}）：恢复备份`, `damaged (${damage}): restore a backup`)];
  try {
    for (const place of [path, dirname(path)]) accessSync(place, constants.R_OK | constants.W_OK);
    const store = lookInto(`file:${path}`);
    const organisation = await store.organisations.current();
    await store.close();
    const findings = [ok(database, '完好，可写，版本相符', 'whole, writable, of this version')];
    if (!organisation) return findings;
    const year = missingYear(localDate(now, organisation.zone), organisation.calendar);
    return [
      ...findings,
      year
        ? warn(
            calendar,
            `缺 ${year} 年节假日：先导出机构文件，补入后再导入（organisation export、apply）`,
            `${year} is missing: add its holidays to the organisation file`,
          )
        : ok(calendar, '齐全', 'complete'),
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [fail(database, `打不开：${why}`, `cannot be opened: ${why}`)];
  }
}

/** How much room is left where the database lies. */
export async function lookAtDisk(path: string): Promise<Finding> {
  const folder = existsSync(dirname(path)) ? dirname(path) : '.';
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  const judge = free < NONE ? fail : free < SCARCE ? warn : ok;
  return judge(
    subjects.disk,
    `剩余 ${free} MB${free < SCARCE ? '：清理磁盘' : ''}`,
    `${free} MB free${free < SCARCE ? ': make room' : ''}`,
  );
}

/** How old the newest good backup is. */
export async function lookAtBackups(folder: string, local: boolean, now: number): Promise<Finding> {
  const names = await readdir(folder).catch(() => []);
  const newest = newestGood(names.flatMap((name) => backupNamed(name) ?? []));
  const { backups } = subjects;
  if (!newest)
    return local
      ? ok(backups, '演示工作区没有每夜备份，可随时npm run backup', 'none are made in the local workspace')
      : warn(backups, `${folder} 中没有：运行 npm run backup`, `none in ${folder}: run npm run backup`);
  const hours = Math.floor((now - newest.at) / HOUR);
  return hours > 26
    ? warn(
        backups,
        `最近一份是 ${hours} 小时前：查看日志`,
        `the newest is ${hours} hours old: look at the log`,
      )
    : ok(backups, `最近一份 ${newest.name}`, `the newest is ${newest.name}`);
}

/** Whether the organisation file, where one is named, can be read and has no problems. */
export async function lookAtOrganisation(file: string | undefined): Promise<Finding> {
  const { organisation } = subjects;
  if (!file) return ok(organisation, '未指定文件：以数据库为准', 'no file is named: the database holds');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return fail(organisation, `读不到 ${file}`, `${file} cannot be read`);
  const read = readOrganisation(text);
  if (read.ok) return ok(organisation, '没有问题', 'sound');
  const count = read.problems.length;
  return fail(
    organisation,
    `${count} 处问题：运行 npm run organisation -- check ${file}`,
    `${count} problems: npm run organisation -- check ${file}`,
  );
}
