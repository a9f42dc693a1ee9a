import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { APP_HEADERS } from './app-headers.ts';
import { chooseAccepted } from './choose-accepted.ts';

/** File names that hold a hash of what is in them never change. */
const HASHED = /^\/assets\//;

/**
 * Serves the built player as any host should: the page in the reader's language, the shell for
 * addresses that only the program knows, long-lived chunks, everything else asked for anew.
 * @param folder of the build
 */
export function createAppServer(folder: string): Server {
  /** Answers that depend on the reader's language. */
  const negotiated = new WeakSet<object>();
  const serve = sirv(folder, {
    single: 'shell.html',
    // What is not there is not there; every other address belongs to the program.
    ignores: [/^\/(?:assets|schema|\.vite)\//, /\.(?:js|css|map|png|svg|json|webmanifest|woff2)$/],
    dotfiles: false,
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(APP_HEADERS)) response.setHeader(name, value);
      const cache = HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
      if (negotiated.has(response)) {
        response.setHeader('Vary', 'Accept-Encoding, Accept-Language');
      }
    },
  });
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?');
    const language = chooseAccepted(request.headers['accept-language']);
    const page = join(path.replace(/\/$/, ''), `index.${language}.html`);
    // Only pages that were made: what an address asks for is never a path of its own.
    const isNegotiated = /^(?:\/play\/[a-z0-9-]+)?\/?$/.test(path);
    if (isNegotiated) negotiated.add(response);
    if (isNegotiated && existsSync(join(folder, page))) {
      request.url = `/${page.replace(/^\//, '')}${query === undefined ? '' : `?${query}`}`;
    }
    serve(request, response, () => {
      response.writeHead(404, APP_HEADERS).end();
    });
  });
}
