import { z } from 'zod';

/** What the environment says, read once at the start. */
export type Config = Common & (Local | Socket | Http);

interface Common {
  host: string;
  port: number;
  organisationFile: string | undefined;
  templatesFolder: string | undefined;
  timezone: string | undefined;
  locale: 'zh-CN' | 'en';
  logLevel: string;
  commandNames: Record<ShortCommand, string>;
  /** Where nightly backups lie, and how many stay. */
  backupFolder: string | undefined;
  backupsKept: number;
  /** A port of this machine for `/metrics` of its own. */
  metricsPort: number | undefined;
}
/** The local workspace keeps its own files: a real database never meets the demo station. */
interface Local {
  mode: 'local';
}
interface Connected {
  databaseUrl: string;
  botToken: string;
  apiUrl: string | undefined;
  clockUrl: string | undefined;
}
interface Socket extends Connected {
  mode: 'socket';
  appToken: string;
}
interface Http extends Connected {
  mode: 'http';
  signingSecret: string;
}

const shortCommands = ['report', 'adopt', 'quota', 'leaderboard', 'xinbao'] as const;
type ShortCommand = (typeof shortCommands)[number];

const loopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** The token travels there: encrypted, or not out of this machine. */
const safe = (url: string): boolean => /^https:\/\//i.test(url) || (/^http:\/\//i.test(url) && loopback(url));

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}

/** Every variable, with what is to be done where its value will not do. Values are never repeated: some are secrets. */
export const variables = z.object({
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', 'must begin with xoxb-; copy it from OAuth & Permissions')
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'must begin with xapp-; make one under Basic Information')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().min(8, 'is too short; copy it from Basic Information').optional(),
  SLACK_API_URL: z
    .url('must be a URL such as http://127.0.0.1:4000/api/')
    .refine((url) => !URL.canParse(url) || safe(url), 'must be https, or an address of this machine')
    .optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .refine(
      (port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
      'must be a port from 0 to 65535 (0: any free one)',
    )
    .transform(Number)
    .default(3000),
  METRICS_PORT: z
    .string()
    .refine(
      (port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
      'must be a port from 0 to 65535 (0: any free one)',
    )
    .transform(Number)
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(?:file:.+|:memory:)$/, 'must be file:PATH or :memory: (PostgreSQL is not supported yet)')
    .optional(),
  ORGANISATION_FILE: z.string().optional(),
  TEMPLATES_FOLDER: z.string().optional(),
  BACKUP_FOLDER: z.string().optional(),
  BACKUPS_KEPT: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a number from 1 to 999')
    .transform(Number)
    .default(14),
  TIMEZONE: z.string().refine(isZone, 'must be an IANA zone such as Asia/Shanghai').optional(),
  LOCALE: z.enum(['zh-CN', 'en'], 'must be zh-CN or en').default('zh-CN'),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
      'must be debug, info, warn, error or silent',
    )
    .default('info'),
  COMMAND_NAMES: z
    .string()
    .regex(
      /^(?:report|adopt|quota|leaderboard|xinbao)=[^\s,=/]+(?:,(?:report|adopt|quota|leaderboard|xinbao)=[^\s,=/]+)*$/,
      'must be a list such as report=xb-report,adopt=xb-adopt',
    )
    .refine(
      (list) => new Set(Object.values(namesOf(list))).size === shortCommands.length,
      'gives two commands one name',
    )
    .optional(),
  CLOCK_URL: z
    .url('must be the clock of a local workspace')
    .refine((url) => !URL.canParse(url) || loopback(url), 'must be an address of this machine')
    .optional(),
});

type Variables = z.output<typeof variables>;
export type ReadConfig = { ok: true; config: Config } | { ok: false; problems: string[] };

/** Reads the environment; every problem is listed at once, each with what to do. An empty variable counts as unset. */
export function readConfig(environment: Record<string, string | undefined>): ReadConfig {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const read = variables.safeParse(Object.fromEntries(set));
  const named = Object.fromEntries(set);
  const problems = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
  problems.push(...tokenProblems(named));
  if (!read.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, config: configOf(read.data) };
}

/** What does not go together. */
function tokenProblems(named: Record<string, string | undefined>): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = named;
  const problems: string[] = [];
  if (app && secret) {
    problems.push(
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode, the second for HTTP.',
    );
  }
  if (bot && !app && !secret) {
    problems.push(
      'SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).',
    );
  }
  if (!bot && (app || secret)) problems.push('SLACK_BOT_TOKEN is missing: copy it from OAuth & Permissions.');
  if (!bot && named.SLACK_API_URL)
    problems.push('SLACK_API_URL is set without tokens: set them, or unset it.');
  if (named.CLOCK_URL && !loopback(named.SLACK_API_URL ?? '')) {
    problems.push('CLOCK_URL is only for a local workspace: set SLACK_API_URL to its address, or unset it.');
  }
  return problems;
}

function configOf(read: Variables): Config {
  const common: Common = {
    host: read.HOST,
    port: read.PORT,
    organisationFile: read.ORGANISATION_FILE,
    templatesFolder: read.TEMPLATES_FOLDER,
    timezone: read.TIMEZONE,
    locale: read.LOCALE,
    logLevel: read.LOG_LEVEL,
    commandNames: namesOf(read.COMMAND_NAMES),
    backupFolder: read.BACKUP_FOLDER,
    backupsKept: read.BACKUPS_KEPT,
    metricsPort: read.METRICS_PORT,
  };
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  if (!botToken) return { ...common, mode: 'local' };
  const databaseUrl = read.DATABASE_URL ?? 'file:data/xinbao.db';
  const connected = { databaseUrl, botToken, apiUrl: read.SLACK_API_URL, clockUrl: read.CLOCK_URL };
  if (appToken) return { ...common, ...connected, mode: 'socket', appToken };
  return { ...common, ...connected, mode: 'http', signingSecret: signingSecret ?? '' };
}

/** `/report` and so on, or what the list calls them where another app holds the name. */
function namesOf(list = ''): Record<ShortCommand, string> {
  const renamed = new Map(list.split(',').map((pair) => pair.split('=') as [string, string]));
  const named = (command: ShortCommand) => `/${renamed.get(command) ?? command}`;
  return {
    report: named('report'),
    adopt: named('adopt'),
    quota: named('quota'),
    leaderboard: named('leaderboard'),
    xinbao: named('xinbao'),
  };
}
