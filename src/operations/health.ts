import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

/** 200 while everything works; 503 with the reasons when something does not. */
export interface Health {
  status: 'ready' | 'degraded';
  reasons: string[];
}

/** Each probe answers null, or why its part does not work. */
export async function healthOf(probes: (() => Promise<string | null>)[]): Promise<Health> {
  const answers = await Promise.all(probes.map((probe) => probe().catch((error: unknown) => String(error))));
  const reasons = answers.filter((reason) => reason !== null);
  return { status: reasons.length === 0 ? 'ready' : 'degraded', reasons };
}

/** Serves `GET /healthz`, and `GET /metrics` in Prometheus' words; port 0 takes any free one. */
export function startHealth(
  { host, port }: { host: string; port: number },
  health: () => Promise<Health>,
  metrics?: () => Promise<string>,
): Promise<{ port: number; stop(): Promise<void> }> {
  const app = new Hono();
  app.get('/healthz', async (context) => {
    const state = await health();
    return context.json(state, state.status === 'ready' ? 200 : 503);
  });
  if (metrics) app.get('/metrics', async (context) => context.text(await metrics()));
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        stop: () => new Promise((stopped) => server.close(() => stopped())),
      });
    });
  });
}
