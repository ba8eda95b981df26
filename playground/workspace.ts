import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { ClockOptions } from './clock.ts';
import type { Seed } from './seed.ts';
import { apiRoutes } from './server/api.ts';
import { controlRoutes } from './server/control.ts';
import { fileRoutes } from './server/files.ts';
import { linkSockets } from './server/link.ts';
import { type Page, pageRoutes } from './server/page.ts';
import { responseRoutes } from './server/response.ts';
import { createWorld, type World } from './world.ts';

export interface WorkspaceOptions {
  /** 0, or none: any free one. */
  port?: number;
  seed: Seed;
  clock?: ClockOptions;
  /** Serves everything that is no API. */
  page?: Page;
}

export interface Workspace {
  url: string;
  apiUrl: string;
  botToken: string;
  appToken: string;
  signingSecret: string;
  close(): Promise<void>;
}

const host = '127.0.0.1';
/** Followers of the clock are recognised by their connection: it must not close for being idle. */
const keepAliveMs = 600_000;

const routesOf = (world: World, page?: Page): Hono =>
  new Hono()
    .route('/api', apiRoutes(world))
    .route('/response', responseRoutes(world))
    .route('/control', controlRoutes(world))
    .route('/', fileRoutes(world))
    .route('/', pageRoutes(page));

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function shut(world: World, server: Server): Promise<void> {
  world.followers.close();
  world.clock.close();
  world.sockets.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A stand-in for Slack on this machine, for as long as the process lives. */
export async function startWorkspace({ port = 0, seed, clock, page }: WorkspaceOptions): Promise<Workspace> {
  const world = createWorld(seed, clock);
  const server = createAdaptorServer({ fetch: routesOf(world, page).fetch });
  if (!(server instanceof Server)) throw new Error('The workspace needs a plain HTTP server');
  server.keepAliveTimeout = keepAliveMs;
  linkSockets(world, server);
  world.url = `http://${host}:${await listen(server, port)}`;
  const { botToken, appToken, signingSecret } = world.app;
  return {
    url: world.url,
    apiUrl: `${world.url}/api/`,
    botToken,
    appToken,
    signingSecret,
    close: () => shut(world, server),
  };
}
