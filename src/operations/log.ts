import { randomBytes } from 'node:crypto';
import { type DestinationStream, pino } from 'pino';

/** The house's log: one JSON line each on standard output. */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  warn(text: string): void;
  /** Logs a failure and answers the short reference under which a person can name it. */
  failure(error: unknown): string;
}

// Slack's tokens, signing secrets (32 hex digits; hashes of texts are longer) and addresses that post without a token.
const SECRET =
  /\b(?:xox[a-z]|xapp)-[\w-]+|\b[0-9a-f]{32}\b|\bhooks\.slack\.com\/[^\s"']+|\bv0=[0-9a-f]{64}\b|\b(?:Bearer|Basic)\s+[\w.~+/=-]+/gi;
// Whatever stands behind such a name, in a header, an object or an address.
const NAMED =
  /((?:authorization|signing[_-]?secret|client[_-]?secret|x-slack-signature|(?:bot|app|access|refresh)?[_-]?token)["']?\s*[:=]\s*)(?!\[secret\])("[^"]*"|'[^']*'|[^\s,;&}]+)/gi;
// What a failed query was given: words of reports may be among it.
const PARAMETERS = /\bparams: [\s\S]*?(?=\n\s+at |$)/g;

/** Secrets, and values given to a query, are cut out of a text wherever they stand before it is written. */
export const scrub = (text: string): string =>
  text.replace(PARAMETERS, 'params: [withheld]').replace(SECRET, '[secret]').replace(NAMED, '$1[secret]');

/** A failure with what caused it, but without the values libraries hang on it. */
function story(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  const told =
    error instanceof AggregateError
      ? [own, ...error.errors.map((one) => `together with ${story(one)}`)].join('\n')
      : own;
  return error.cause === undefined ? told : `${told}\ncaused by ${story(error.cause)}`;
}

export function openLog(level: string, to?: DestinationStream): Log {
  const out = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    to ?? pino.destination(1),
  );
  return {
    debug: (text) => out.debug(scrub(text)),
    info: (text) => out.info(scrub(text)),
    warn: (text) => out.warn(scrub(text)),
    failure: (error) => {
      const ref = randomBytes(3).toString('hex');
      out.error({ ref }, scrub(story(error)));
      return ref;
    },
  };
}
