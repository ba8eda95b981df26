import { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { ClockOptions } from './clock.ts';
import type { Seed } from './seed.ts';
import { apiRoutes } from './server/api.ts';
import { controlRoutes } from './server/control.ts';
import { fileRoutes } from './server/files.ts';
import { linkSockets } from './server/link.ts';
import { type Page, pageRoutes } from './server/page.ts';
import { responseRoutes } from './server/response.ts';
import { keep } from './state/keep.ts';
import type { Kept } from './state/kept.ts';
import { restore } from './state/restore.ts';
import { createStore } from './state/store.ts';
import { createWorld, type World } from './world.ts';

export interface WorkspaceOptions {
  /** 0, or none: any free one. */
  port?: number;
  seed: Seed;
  clock?: ClockOptions;
  /** A file to keep the state in, and to begin from when the same team left it. */
  state?: string;
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

const routesOf = (world: World, page?: Page) =>
  new Hono<{ Bindings: HttpBindings }>()
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

/** A clock that goes on from where it was left, never from before. */
function clockFrom(options: ClockOptions, kept: Kept | undefined): ClockOptions {
  if (!kept) return options;
  const left = options.frozen || options.paused ? kept.now : Date.now() + kept.offset;
  const wanted = options.start === undefined ? left : Date.parse(options.start);
  return { ...options, start: new Date(Math.max(left, wanted)).toISOString() };
}

function openWorld({ seed, clock = {}, state }: WorkspaceOptions): {
  world: World;
  finish: () => Promise<void>;
} {
  if (state === undefined) return { world: createWorld(seed, clock), finish: async () => undefined };
  const store = createStore(state);
  const kept = store.read(seed.team.id);
  const world = createWorld(seed, clockFrom(clock, kept), kept?.tokens);
  if (kept) restore(world, kept, store.bytesOf);
  return { world, finish: keep(world, store) };
}

/** A stand-in for Slack on this machine, for as long as the process lives. */
export async function startWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { port = 0, page } = options;
  const { world, finish } = openWorld(options);
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
    close: async () => {
      await shut(world, server);
      await finish();
    },
  };
}
