import { existsSync } from 'node:fs';
import { type Config, readConfig } from '#config';
import { openLog, scrub } from '#operations/log';
import { Complaint } from '#roof/complaint';
import { openHouse } from '#roof/house';
import type { Plan } from '#roof/plan';

/** The roof: reads the configuration, opens the house, keeps it open until told to stop. */

const CLOSING_MS = 5000;

function complain(lines: string[]): never {
  for (const line of lines) process.stderr.write(`${scrub(line)}\n`);
  process.exit(2);
}

type Connection = Pick<
  Plan,
  'botToken' | 'transport' | 'apiUrl' | 'clockUrl' | 'firstStation' | 'port' | 'databaseUrl' | 'backups'
>;

/** To the local workspace without tokens, else to Slack; `close` ends what was opened for it. */
async function connection(config: Config): Promise<Connection & { url?: string; close(): Promise<void> }> {
  if (config.mode === 'local') {
    // Loaded only here: beside a real workspace it would only cost time and memory.
    const { openLocal } = await import('#roof/local');
    const local = await openLocal(process.argv.slice(2), config.port, config.locale);
    return local;
  }
  const { botToken, apiUrl, clockUrl, port, databaseUrl } = config;
  return {
    botToken,
    apiUrl,
    clockUrl,
    port,
    databaseUrl,
    backups:
      databaseUrl === ':memory:'
        ? undefined
        : { folder: config.backupFolder ?? 'data/backups', kept: config.backupsKept },
    transport:
      config.mode === 'socket'
        ? { mode: 'socket', appToken: config.appToken }
        : { mode: 'http', signingSecret: config.signingSecret },
    firstStation: async () => {
      // Only an empty database needs it.
      const { requiredStation } = await import('#roof/first-station');
      return requiredStation(config.organisationFile, config.locale);
    },
    close: () => Promise.resolve(),
  };
}

// A `.env` beside package.json is read where there is one (Node 20.12 and later); the environment goes before it.
if (existsSync('.env') && 'loadEnvFile' in process) process.loadEnvFile('.env');
const read = readConfig(process.env);
if (!read.ok) complain(['信报 Xinbao cannot start:', ...read.problems.map((problem) => `  ${problem}`)]);
const { config } = read;
const log = openLog(config.logLevel);
// One broken request must not end the bot for everybody.
process.on('unhandledRejection', (error) => log.failure(error));
// What was thrown past everybody leaves no one to trust: it is logged without secrets, and a service manager starts anew.
process.on('uncaughtException', (error) => {
  log.failure(error);
  process.exit(1);
});

async function begin(): Promise<void> {
  try {
    const connected = await connection(config);
    const house = await openHouse({
      ...connected,
      host: config.host,
      locale: config.locale,
      timezone: config.timezone,
      templatesFolder: config.templatesFolder,
      metricsPort: config.metricsPort,
      names: config.commandNames,
      log,
    });
    const stop = () => {
      // What was accepted is kept and what is unsaid waits in the outbox: Slack may not hold up the end for long.
      setTimeout(() => process.exit(0), CLOSING_MS).unref();
      const closed = house.stop().then(connected.close);
      void closed.then(
        () => process.exit(0),
        (error: unknown) => {
          log.failure(error);
          process.exit(1);
        },
      );
    };
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    if (connected.url) process.stdout.write(`信报 Xinbao: the local workspace is at ${connected.url}\n`);
    log.info(`ready; /healthz answers on port ${house.port}`);
  } catch (error) {
    complain([
      error instanceof Complaint
        ? error.message
        : `信报 Xinbao cannot start: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

void begin();
