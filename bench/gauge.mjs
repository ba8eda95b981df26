/** Loaded into both sides before they start: answers the bench what the process has used. */
process.on('message', (asked) => {
  const { user, system } = process.cpuUsage();
  const { rss } = process.memoryUsage();
  if (asked === 'memory') globalThis.gc();
  process.send({ cpuMs: (user + system) / 1000, rss, heap: process.memoryUsage().heapUsed });
});
process.channel.unref();
