import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Loaded into both sides before they start: answers the bench what the process has used. */
function collect() {
  // Only now: a flag at the start would cost ours what was compiled before.
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

process.on('message', (asked) => {
  const { user, system } = process.cpuUsage();
  const { rss } = process.memoryUsage();
  if (asked === 'memory') collect();
  process.send({ cpuMs: (user + system) / 1000, rss, heap: process.memoryUsage().heapUsed });
});
process.channel.unref();
