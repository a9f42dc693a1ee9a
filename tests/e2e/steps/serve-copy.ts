import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAppServer } from '../../../src/cli/create-app-server.ts';

/** A copy of the build on a host of its own, where new versions can be put in place. */
export interface ServedCopy {
  readonly home: string;
  /**
   * Puts a new version in place, as a host does that clears what was there: every program file has
   * another name, and the old ones are gone.
   */
  deploy(): void;
  close(): Promise<void>;
}

/** Files that name others. */
const NAMING = /\.(?:html|js|css)$/;

export async function serveCopy(build: string): Promise<ServedCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-deploy-'));
  // Packed copies would answer with the old text.
  cpSync(build, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  let server = createAppServer(folder);
  const port = await listen(server, 0);
  return {
    home: `http://127.0.0.1:${port}`,
    deploy: () => {
      rename(folder);
      const old = server;
      // The server knows its files from its start.
      const next = createAppServer(folder);
      old.removeAllListeners('request');
      for (const listener of next.listeners('request')) {
        old.on('request', listener as Parameters<Server['on']>[1]);
      }
      server = old;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** Gives every script a new name and every file that names it the new one, like another build. */
function rename(folder: string): void {
  const assets = join(folder, 'assets');
  const names = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, name.replace(/\.js$/, '_new.js')]),
  );
  for (const [before, after] of names) renameSync(join(assets, before), join(assets, after));
  const stems = [...names.keys()].map((name) => name.replaceAll(/[.$]/g, String.raw`\$&`));
  const mention = new RegExp(stems.join('|'), 'g');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !NAMING.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const changed = text.replaceAll(mention, (name) => names.get(name) ?? name);
    // The shell is listed by a revision of its own.
    writeFileSync(
      path,
      entry.name === 'sw.js' ? changed.replaceAll(/(revision:")([0-9a-f]+)/g, '$1$2f') : changed,
    );
  }
}
