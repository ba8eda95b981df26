import { Agent, request } from 'node:http';

export interface Follower {
  /** The moments it has dealt with. */
  done: string[];
  isDead(): boolean;
  stop(): void;
}

/** A participant that has something to do at each of `due`, polls as a bot would, and may die on the way. */
export function startFollower(
  url: string,
  id: string,
  due: string[],
  { diesAt }: { diesAt?: string },
): Follower {
  const done: string[] = [];
  // Its own connection, which ends with it, as a killed process's does.
  const line = new Agent({ keepAlive: true, maxSockets: 1 });
  let dead = false;
  const die = () => {
    dead = true;
    line.destroy();
  };

  const poll = (upTo: string | null): Promise<string> =>
    new Promise((resolve, reject) => {
      const next = due.find((moment) => !done.includes(moment)) ?? null;
      const headers = { 'content-type': 'application/json' };
      const asked = request(
        `${url}/control/clock/follow`,
        { method: 'POST', agent: line, headers },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            body += chunk;
          });
          response.on('end', () => resolve((JSON.parse(body) as { now: string }).now));
        },
      );
      asked.on('error', reject);
      asked.end(JSON.stringify({ id, done: upTo, next }));
    });
  const live = async () => {
    let upTo: string | null = null;
    while (!dead) {
      const now = await poll(upTo);
      if (diesAt !== undefined && now >= diesAt) {
        return die();
      }
      done.push(...due.filter((moment) => moment <= now && !done.includes(moment)));
      upTo = now;
    }
  };
  live().catch(die);
  return { done, isDead: () => dead, stop: die };
}
