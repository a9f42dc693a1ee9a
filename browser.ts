import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SHIPPED = join(import.meta.dirname, 'node_modules/@sparticuz/chromium');

/**
 * The Chromium that tests run in: the one `CHROMIUM_PATH` names, else the system's, else the one
 * inside an npm package, so that the test command alone does all the set-up.
 * @returns undefined where Playwright's own is the last resort
 */
async function findChromium(): Promise<string | undefined> {
  const { CHROMIUM_PATH, NPM_CHROMIUM } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== '') return CHROMIUM_PATH;
  const system = SYSTEM.find((path) => existsSync(path));
  if (system !== undefined && NPM_CHROMIUM === undefined) return system;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return await unpackChromium();
}

/**
 * Unpacks the browser that ships inside npm. It never replaces an older copy, so its folder bears
 * its version; it brings the system libraries it needs only where it believes itself in a cloud.
 */
async function unpackChromium(): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(SHIPPED, 'package.json'), 'utf8')));
  const folder = join(import.meta.dirname, 'node_modules/.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  return path;
}

const executablePath = await findChromium();

export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
