import { type Health, startHealth } from '#operations/health';
import type { Plan } from './plan.ts';

/** Where the house is asked how it is: beside Slack's own server, else a server of its own; `/metrics` of this machine alone. */
export async function openDoors(
  { transport, host, port, metricsPort }: Plan,
  health: () => Promise<Health>,
  metrics: () => Promise<string>,
): Promise<{ port: number; stop(): Promise<void> }> {
  const own = transport.mode === 'http' ? null : await startHealth({ host, port }, health, metrics);
  const local = { host: '127.0.0.1', port: metricsPort ?? 0 };
  const measured = metricsPort === undefined ? null : await startHealth(local, health, metrics);
  return {
    port: own?.port ?? port,
    stop: async () => {
      await own?.stop();
      await measured?.stop();
    },
  };
}
