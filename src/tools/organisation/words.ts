type Both = Record<'zh-CN' | 'en', string>;

const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en });

/** What the command says besides the problems, refusals and changes themselves. */
export const words = {
  usage: both(
    '用法：npm run organisation -- check|diff|apply|export 文件 [--from 年-月-日]；presets [参考办法]；what-if 文件|参考办法 --year 年',
    'Usage: npm run organisation -- check|diff|apply|export FILE [--from YYYY-MM-DD]; presets [NAME]; what-if FILE|NAME --year YYYY',
  ),
  sound: (units: number, people: number) =>
    both(
      `文件没有问题：${units} 个部门，${people} 人。`,
      `The file is sound: ${units} units, ${people} people.`,
    ),
  tried: (year: number, name: string) =>
    both(
      `试算：${year} 年按“${name}”计，与现行标准比较；只算不记。`,
      `What if: ${year} by "${name}", beside the rules in force; nothing is written.`,
    ),
  difference: (points: string, yuan: string, pending: string) =>
    both(
      `积分 ${points}；稿酬 ${yuan} 元；标准待定 ${pending}`,
      `points ${points}; yuan ${yuan}; without a rate ${pending}`,
    ),
  noPreset: (name: string) =>
    both(`没有参考办法“${name}”，有以下几种：`, `There is no preset "${name}"; these there are:`),
  unreadable: (file: string) => both(`读不到文件 ${file}。`, `The file ${file} cannot be read.`),
  unwritable: (file: string) =>
    both(
      `写不了 ${file}：已有这个文件，或没有这个文件夹。`,
      `${file} cannot be written: it exists already, or its folder does not.`,
    ),
  empty: both('数据库里还没有机构文件内容。', 'The database holds no organisation yet.'),
  firstImport: both(
    '数据库里还没有机构文件内容，apply 将整个导入这个文件。',
    'The database holds no organisation yet: apply would import this file whole.',
  ),
  imported: (revision: number) => both(`已导入，第 ${revision} 版。`, `Imported as revision ${revision}.`),
  same: both('与数据库一致，没有变动。', 'Nothing differs from the database.'),
  applied: (revision: number, from: string) =>
    both(`已生效，第 ${revision} 版，自 ${from} 起。`, `Applied as revision ${revision}, from ${from}.`),
  faster: both(
    '别人刚刚改过机构文件内容：请重新 export 再改。',
    'Someone else has just changed the organisation: export it again.',
  ),
  pastDate: (from: string, today: string) =>
    both(
      `生效日 ${from} 已经过去，最早写今天 ${today}。`,
      `${from} is over; the earliest day is today, ${today}.`,
    ),
  exported: (file: string) => both(`已导出到 ${file}。`, `Exported to ${file}.`),
} as const;
