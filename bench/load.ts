import { type Line, openLine } from './line.ts';
import { submission } from './submission.ts';

/** How many forms are under way at any moment. */
export const LINES = 32;

// Every form of a run has a number of its own, so that none is taken for a repetition of another.
let sent = 0;

/** Sends so many forms over keep-alive connections and answers the milliseconds it took; each must be acknowledged as kept. */
export async function submitMany(port: number, count: number): Promise<number> {
  const lines = await Promise.all(Array.from({ length: LINES }, () => openLine(port)));
  let left = count;
  const begun = performance.now();
  await Promise.all(
    lines.map(async (line) => {
      while (left > 0) {
        left -= 1;
        await submitOne(line);
      }
    }),
  );
  const took = performance.now() - begun;
  for (const line of lines) line.close();
  return took;
}

/** One form; an answer that names errors, or anything but an empty 200, is no acknowledgement. */
export async function submitOne(line: Line): Promise<void> {
  sent += 1;
  const response = await line.send(submission(sent));
  if (!response.startsWith('HTTP/1.1 200') || response.includes('response_action')) {
    throw new Error(`A submission was not acknowledged: ${response}`);
  }
}
