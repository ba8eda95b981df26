import type { CommandNames } from '#commands/answer';
import type { Organisation } from '#domain/organisation';
import type { Log } from '#operations/log';
import type { Locale } from '#text/catalogue';

/** What the house is built from: a read configuration, and the station for an empty database. */
export interface Plan {
  databaseUrl: string;
  botToken: string;
  transport: { mode: 'socket'; appToken: string } | { mode: 'http'; signingSecret: string };
  apiUrl?: string | undefined;
  /** The clock of a local workspace, to follow instead of the machine's. */
  clockUrl?: string | undefined;
  host: string;
  port: number;
  locale: Locale;
  /** Where it is not the organisation file's. */
  timezone?: string | undefined;
  /** Word templates of the office's own. */
  templatesFolder?: string | undefined;
  /** A port of this machine for `/metrics`; without a server of Slack's own, it stands beside `/healthz` in any case. */
  metricsPort?: number | undefined;
  /** Where nightly backups lie and how many stay; none are made where it is not said. */
  backups?: { folder: string; kept: number } | undefined;
  names: CommandNames;
  log: Log;
  /** Asked for only when the database holds no station yet. */
  firstStation(): Promise<Organisation>;
}

/** A house at work. */
export interface House {
  /** The port on which `/healthz` answers. */
  port: number;
  stop(): Promise<void>;
}
