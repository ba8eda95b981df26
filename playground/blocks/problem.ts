/** What is wrong with a block, and where, as a JSON pointer. */
export interface Problem {
  at: string;
  says: string;
}

export const problem = (at: string, says: string): Problem[] => [{ at, says }];

export const missing = (at: string, field: string): Problem[] =>
  problem(at, `missing required field: ${field}`);

export const tooLong = (value: unknown, most: number, at: string): Problem[] =>
  typeof value === 'string' && value.length > most
    ? problem(at, `must be less than ${most + 1} characters`)
    : [];

export const tooMany = (items: unknown[], most: number, at: string): Problem[] =>
  items.length > most ? problem(at, `no more than ${most} items allowed`) : [];

export const tooFew = (items: unknown[], least: number, at: string): Problem[] =>
  items.length < least ? problem(at, `no fewer than ${least} items allowed`) : [];

/** As Slack puts them into `response_metadata.messages`. */
export const messagesOf = (problems: Problem[]): string[] =>
  problems.map(({ at, says }) => `[ERROR] ${says} [json-pointer:${at}]`);
