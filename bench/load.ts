import { type Line, openLine } from './line.ts';
import type { Sockets } from './slack-stub.ts';
import { payloadNumbered, submission } from './submission.ts';

/** How many forms are under way at any moment. */
export const LINES = 32;

// Every form of a run has a number of its own, so that none is taken for a repetition of another.
let sent = 0;
const nextNumber = (): number => {
  sent += 1;
  return sent;
};

/** So many acts, `LINES` at a time, and the milliseconds they took. */
async function inLines(count: number, act: (line: number) => Promise<void>): Promise<number> {
  let left = count;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: LINES }, async (_, line) => {
      while (left > 0) {
        left -= 1;
        await act(line);
      }
    }),
  );
  return performance.now() - begun;
}

/** Sends so many forms over keep-alive connections and answers the milliseconds it took; each must be acknowledged as kept. */
export async function submitMany(port: number, count: number): Promise<number> {
  const lines = await Promise.all(Array.from({ length: LINES }, () => openLine(port)));
  const took = await inLines(count, (at) => {
    const line = lines[at];
    if (!line) throw new Error(`There is no line ${at}`);
    return submitOne(line);
  });
  for (const line of lines) line.close();
  return took;
}

/** The same over the sockets of a bot that has called. */
export const submitManyBySocket = (sockets: Sockets, count: number): Promise<number> =>
  inLines(count, async () => {
    const answer = await sockets.deliver(payloadNumbered(nextNumber()));
    if (answer.includes('response_action')) throw new Error(`A submission was not acknowledged: ${answer}`);
  });

/** The next form, as bytes on the wire. */
export const nextForm = (): string => submission(nextNumber());

export const submitOne = (line: Line): Promise<void> => send(line, nextForm());

/** An answer that names errors, or anything but a 200, is no acknowledgement. */
export async function send(line: Line, request: string): Promise<void> {
  const response = await line.send(request);
  if (!response.startsWith('HTTP/1.1 200') || response.includes('"errors"'))
    throw new Error(`A request was not acknowledged: ${response}`);
}
