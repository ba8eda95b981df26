import { both, meant } from './both.ts';
import type { Message } from './problem.ts';

/** What can be wrong with the form of the file: the YAML, its keys and single values. */
export const formMessages = {
  tooLarge: () =>
    both(
      '文件超过 1 MB，不像是机构文件。',
      'The file is larger than 1 MB; this is hardly an organisation file.',
    ),
  syntax: (detail: string) => both(`YAML 写法有误：${detail}`, `This is not valid YAML: ${detail}`),
  tab: () => both('缩进请用空格，不要用制表符（Tab）。', 'Indent with spaces, not with a tab.'),
  duplicateKey: () =>
    both('同一处写了两个相同的项目，请删去一个。', 'The same key stands here twice; remove one.'),
  missing: (key: string) => both(`缺少“${key}”。`, `"${key}" is missing.`),
  wrongType: (expected: string) =>
    both(
      `这里应写${typeNames[expected]?.[0] ?? expected}。`,
      `Write ${typeNames[expected]?.[1] ?? expected} here.`,
    ),
  unknownKey: (key: string, guess?: string) =>
    both(`没有“${key}”这个项目${meant(guess)[0]}`, `There is no key "${key}"${meant(guess)[1]}`),
  notOneOf: (allowed: string, guess?: string) =>
    both(`只能写：${allowed}${meant(guess)[0]}`, `Only these are possible: ${allowed}${meant(guess)[1]}`),
  empty: () => both('这里不能空着。', 'This must not be empty.'),
  odd: (detail: string) => both(`写法不对：${detail}`, `This is not understood: ${detail}`),
} satisfies Record<string, (...words: string[]) => Message>;

const typeNames: Record<string, [string, string]> = {
  string: ['文字（数字作编号时加引号）', 'text (put a number used as a name in quotes)'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  array: ['清单（每行以“- ”开头）', 'a list (each line begins with "- ")'],
  object: ['若干“项目: 内容”', 'a group of "key: value"'],
  record: ['若干“项目: 内容”', 'a group of "key: value"'],
  boolean: ['true 或 false', 'true or false'],
};

/** What can be wrong with a single value; the schema names these by key. */
export const valueMessages = {
  id: both(
    '编号只用小写字母、数字和“-”，以字母开头。',
    'An id has only small letters, digits and "-", and begins with a letter.',
  ),
  date: both('日期写作 2025-01-31，并且确有这一天。', 'Write a date as 2025-01-31, and one that exists.'),
  month: both('月份写作 2025-01。', 'Write a month as 2025-01.'),
  topicMonth: both('月份写 1 到 12，各月通用写 0。', 'Write months as 1 to 12, and 0 for all of them.'),
  zone: both(
    '没有这个时区，例如 Asia/Shanghai。',
    'There is no such time zone; write for example Asia/Shanghai.',
  ),
  handle: both(
    '账号写作“平台:编号”，例如 "slack:U024BE7LH"。',
    'Write a handle as "platform:id", for example "slack:U024BE7LH".',
  ),
  email: both('这不是电子邮箱地址。', 'This is not an e-mail address.'),
  empty: formMessages.empty(),
  hundredths: both(
    '写不小于 0 的数字，最多两位小数。',
    'Write a number that is not negative, with at most two decimals.',
  ),
  amount: both(
    '写不小于 0 的数字，最多两位小数；没有标准时写“待定”。',
    'Write a number that is not negative, with at most two decimals, or 待定 where there is no rate.',
  ),
  signed: both(
    '写数字，最多两位小数；扣分写负数。',
    'Write a number with at most two decimals, below 0 where points are taken away.',
  ),
  naming: both(
    '至少写明一项：采用单位 body、级别 tier、刊物 carrier、采用方式 kind、体裁 genre、信息类别 type。',
    'Name at least one of body, tier, carrier, kind, genre, type.',
  ),
  mark: both(
    '写 0 到 999 的整数，或写 quota（本部门任务）。',
    'Write a whole number from 0 to 999, or quota for what the unit owes.',
  ),
  condition: both('条件里写 least（不少于）或 under（低于）。', 'A condition needs "least" or "under".'),
  percent: both(
    '写了 outOf（占比）的条件，least、under 写百分数，不写 quota。',
    'With "outOf" the marks are per cent and cannot be quota.',
  ),
  times: both('shortOf（差额）和 beyond（超额）只能写一个。', 'Write either "shortOf" or "beyond".'),
  byHand: both(
    '嘉奖（per: hand）由办公室给，分数大于 0，不写 when、each、cap。',
    'An award (per: hand) has points above 0 and no "when", "each" or "cap".',
  ),
  minutes: both('写 1 到 1440 的整数（分钟）。', 'Write a whole number of minutes from 1 to 1440.'),
  count: both('写 0 到 999 的整数。', 'Write a whole number from 0 to 999.'),
  length: both(
    '太长：模板名称不超过75字，题目100字，正文3000字。',
    'Too long: a template may have 75 characters in its name, 100 in its title and 3000 in its text.',
  ),
  templates: both('模板不能超过100个。', 'There can be 100 templates at most.'),
  secret: both(
    '含有疑似涉密或敏感标志，填入后不能报送。',
    'This holds what looks like a secret or sensitive mark; no report with it can be sent.',
  ),
  revision: both(
    '版次由程序填写，是从 1 起的整数。',
    'The revision is filled in by the program: a whole number from 1.',
  ),
} satisfies Record<string, Message>;
export type ValueProblem = keyof typeof valueMessages;
