import { createServer, type ServerResponse } from 'node:http';

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
  async function answer(path: string | undefined, response: ServerResponse): Promise<void> {
    if (path === '/healthz') {
      const state = await health();
      const status = state.status === 'ready' ? 200 : 503;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(state));
    } else if (metrics && path === '/metrics') {
      const text = await metrics();
      response.writeHead(200, { 'content-type': 'text/plain; charset=UTF-8' }).end(text);
    } else response.writeHead(404).end();
  }

  const server = createServer(({ method, url = '' }, response) => {
    const path = method === 'GET' || method === 'HEAD' ? url.split('?')[0] : undefined;
    answer(path, response).catch(() => response.writeHead(500).end());
  });
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
