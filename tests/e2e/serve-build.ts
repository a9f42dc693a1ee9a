import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createAppServer } from '../../src/cli/create-app-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built player is served, without a slash at its end. */
    player: string;
  }
}

/** Where the build that is tested lies; measuring builds elsewhere (vite.config.ts). */
const FOLDER = process.env['PLAYER_FOLDER'] ?? join(import.meta.dirname, '..', '..', 'dist', 'app');

/** Serves the build that `npm test` has made, as `npm start` does. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
  const server = createAppServer(FOLDER);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  project.provide('player', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
}
