import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Config, readConfig } from '#config';
import { openLog } from '#operations/log';
import { Complaint, requiredStation, stationIn } from '#roof/first-station';
import { openHouse, type Plan } from '#roof/house';

/** The roof: reads the configuration, opens the house, keeps it open until told to stop. */

const demoStation = new URL('../organisation.example.yaml', import.meta.url);
const WORKSPACE_PORT = 3001;
const CLOSING_MS = 5000;

function complain(lines: string[]): never {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(2);
}

/** The port itself while it is free, else any: trying the demo must not fail over another program's port. */
const portOrAny = (port: number): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });

type Connection = Pick<Plan, 'botToken' | 'transport' | 'apiUrl' | 'clockUrl' | 'firstStation' | 'port'>;

async function connection(config: Config): Promise<Connection> {
  if (config.mode === 'local') {
    // Loaded only here: beside a real workspace it would only cost time and memory.
    const { openLocalWorkspace } = await import('#roof/local-workspace');
    const organisation = await stationIn(demoStation, config.locale);
    const workspace = await openLocalWorkspace(organisation, { port: await portOrAny(WORKSPACE_PORT) });
    process.stdout.write(`信报 Xinbao: the local workspace is at ${workspace.url}\n`);
    return {
      botToken: workspace.botToken,
      transport: { mode: 'socket', appToken: workspace.appToken },
      apiUrl: workspace.apiUrl,
      clockUrl: `${workspace.url}/control/clock`,
      firstStation: () => Promise.resolve(organisation),
      port: await portOrAny(config.port),
    };
  }
  const { botToken, apiUrl, clockUrl, port } = config;
  return {
    botToken,
    apiUrl,
    clockUrl,
    port,
    transport:
      config.mode === 'socket'
        ? { mode: 'socket', appToken: config.appToken }
        : { mode: 'http', signingSecret: config.signingSecret },
    firstStation: () => requiredStation(config.organisationFile, config.locale),
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

try {
  const house = await openHouse({
    ...(await connection(config)),
    databaseUrl: config.databaseUrl,
    host: config.host,
    locale: config.locale,
    timezone: config.timezone,
    names: config.commandNames,
    log,
  });
  log.info(`ready; /healthz answers on port ${house.port}`);
  const stop = () => {
    // What was accepted is kept and what is unsaid waits in the outbox: Slack may not hold up the end for long.
    setTimeout(() => process.exit(0), CLOSING_MS).unref();
    void house.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.failure(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  complain([error instanceof Complaint ? error.message : `信报 Xinbao cannot start: ${String(error)}`]);
}
