import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { launchOptions } from '../../../browser.ts';

/** A browser with a profile on the disk, that can be killed as a power cut of its process does. */
export interface OwnChromium {
  readonly page: Page;
  /** Ends every process of it at once, without a word (SIGKILL), and waits until they are gone. */
  kill(): Promise<void>;
}

export function makeProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-profile-'));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }),
  };
}

/** Starts Chromium on a profile; Playwright alone offers no profile and no process together. */
export async function startOwnChromium(profile: string): Promise<OwnChromium> {
  const port = join(profile, 'DevToolsActivePort');
  rmSync(port, { force: true });
  // What the last one, killed, could not take away.
  rmSync(join(profile, 'SingletonLock'), { force: true });
  const command =
    'executablePath' in launchOptions ? launchOptions.executablePath : chromium.executablePath();
  const child = spawn(
    command,
    [
      ...launchOptions.args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--force-prefers-reduced-motion',
      '--hide-crash-restore-bubble',
      'about:blank',
    ],
    // A process group of its own, so that its helpers can be ended with it.
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const browser = await connect(port);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('a browser without a window');
  context.setDefaultTimeout(20_000);
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
}

/** The browser says where it listens once it does. */
async function connect(port: string): Promise<Browser> {
  for (let tries = 0; tries < 600; tries += 1) {
    const said = existsSync(port) ? readFileSync(port, 'utf8').split('\n') : [];
    const [number, path] = said;
    if (number !== undefined && path !== undefined && path !== '') {
      return await chromium.connectOverCDP(`ws://127.0.0.1:${number}${path}`);
    }
    await pause(50);
  }
  throw new Error('the browser does not start');
}
