import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { World } from '../world.ts';

const helloOf = (world: World) => ({
  connection_info: { app_id: world.app.id },
  debug_info: { host: 'workspace', approximate_connection_time: 3_600 },
});

/** The socket's end of Socket Mode: `ws://…/link?ticket=…`. */
export function linkSockets(world: World, server: Server): void {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', world.url);
    if (pathname !== '/link' || world.faults.isAway()) {
      stream.destroy();
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      if (!world.sockets.join(searchParams.get('ticket') ?? '', socket, helloOf(world))) socket.close(1008);
    });
  });
}
