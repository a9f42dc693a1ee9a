import { join } from 'node:path';
import { createAppServer } from './create-app-server.ts';

/** `npm start`: the player on this machine alone. `PORT` chooses the port; 0 takes any free one. */
const HOST = '127.0.0.1';
const wanted = Number(process.env['PORT'] ?? 4173);
const server = createAppServer(join(import.meta.dirname, '..', 'app'));

server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : wanted;
  console.log(`Goodfaith: http://${HOST}:${port}/`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && process.env['PORT'] === undefined) {
    server.listen(0, HOST);
    return;
  }
  console.error(`Goodfaith cannot be served: ${error.message}`);
  process.exitCode = 1;
});
server.listen(wanted, HOST);
