import type { Browser, CDPSession, Page } from 'playwright';
import { findMedian } from './find-median.ts';

/** How a page is slowed down: processor and network. */
export interface Slowness {
  readonly name: string;
  readonly cpu: number;
  /** Null for the machine's own. Milliseconds, and bytes a second. */
  readonly network: { readonly latency: number; readonly down: number; readonly up: number } | null;
}

/** Chromium's own "Slow 4G", as its developer tools emulate it. */
const SLOW_4G = { latency: 562.5, down: (1.6 * 1024 * 1024 * 0.9) / 8, up: (750 * 1024 * 0.9) / 8 };

export const FAST: Slowness = { name: 'fast', cpu: 1, network: null };
export const SLOW: Slowness = { name: 'slow', cpu: 4, network: SLOW_4G };

export interface Measured {
  /** Milliseconds from the request until the first control answers a click. */
  readonly first: number;
  /** Milliseconds until the program itself answers; null where there is no such difference. */
  readonly awake: number | null;
  /** Bytes over the wire, and how many requests, until `first`. */
  readonly bytes: number;
  readonly requests: number;
  /** Bytes of scripts until `awake`. */
  readonly scripts: number;
  /** Milliseconds from a click until the next line is painted, the median of a few. */
  readonly step: number;
  /** Milliseconds from the same clicks until what can be said next is painted. */
  readonly choices: number;
  /** Megabytes of live objects after those steps. */
  readonly heap: number;
}

/** Opens an address with an empty cache and plays a few steps. */
export async function measurePage(
  browser: Browser,
  address: string,
  slowness: Slowness,
): Promise<Measured> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPage);
    const session = await context.newCDPSession(page);
    await slowDown(session, slowness);
    const traffic = watchTraffic(session);
    const opened = page.goto(address, { waitUntil: 'commit' });
    await opened;
    const first = await readMark(page, 'first');
    const { bytes, requests } = traffic.count();
    const isOurs = (await page.locator('html[data-program]').count()) > 0;
    const awake = isOurs ? await readMark(page, 'awake') : null;
    const { scripts } = traffic.count();
    const { step, choices } = await measureSteps(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { first, awake, bytes, requests, scripts, step, choices, heap: usedSize / 1e6 };
  } finally {
    await context.close();
  }
}

async function slowDown(session: CDPSession, { cpu, network }: Slowness): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (network === null) return;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.down,
    uploadThroughput: network.up,
  });
}

function watchTraffic(session: CDPSession): {
  count(): { bytes: number; requests: number; scripts: number };
} {
  const types = new Map<string, string>();
  const totals = { bytes: 0, requests: 0, scripts: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    totals.bytes += encodedDataLength;
    totals.requests += 1;
    if (types.get(requestId) === 'Script') totals.scripts += encodedDataLength;
  });
  return { count: () => ({ ...totals }) };
}

async function readMark(page: Page, name: 'first' | 'awake'): Promise<number> {
  const handle = await page.waitForFunction(
    (mark) => performance.getEntriesByName(`bench-${mark}`)[0]?.startTime,
    name,
    { timeout: 60_000, polling: 50 },
  );
  return Number(await handle.jsonValue());
}

async function measureSteps(page: Page): Promise<{ step: number; choices: number }> {
  const steps: number[] = [];
  const choices: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(comeToRest);
    const times = await page.evaluate(stepOnce);
    if (times === null) break;
    steps.push(times.step);
    choices.push(times.choices);
  }
  return { step: findMedian(steps), choices: findMedian(choices) };
}

/** In the page: presses the first control as soon as there is one, until something answers. */
function watchPage(): void {
  const press = (): void => {
    const button = document.querySelector<HTMLElement>('#begin, main ~ #choices button');
    const before = document.body?.innerText;
    button?.click();
    if (button !== null && document.body.innerText !== before) {
      performance.mark('bench-first');
      waitForProgram();
      return;
    }
    requestAnimationFrame(press);
  };
  const waitForProgram = (): void => {
    const isAwake =
      document.querySelector('[data-prerendered]') === null &&
      document.querySelector('[id^="choice-"]:not([aria-disabled])') !== null;
    if (isAwake) performance.mark('bench-awake');
    else requestAnimationFrame(waitForProgram);
  };
  requestAnimationFrame(press);
}

/** In the page: waits as somebody does who reads before they choose, until nothing is left to do. */
async function comeToRest(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(resolve), 400);
  });
}

/** In the page: makes the first choice, and waits until new words and new choices are painted. */
async function stepOnce(): Promise<{ step: number; choices: number } | null> {
  const find = (): HTMLElement | null =>
    document.querySelector('[id^="choice-"]:not([aria-disabled]), #choices button');
  // What lies ready and unseen is not heard.
  const hear = (): string =>
    [...document.querySelectorAll('[role="log"] > :not([hidden]), #said, #leave-record')]
      .map(({ textContent }) => textContent)
      .join('');
  const button = find();
  const words = hear();
  if (button === null) return null;
  const started = performance.now();
  const waitFor = async (isThere: () => boolean): Promise<number> =>
    new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!isThere()) return;
        watcher.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - started));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      });
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  const heard = waitFor(() => hear() !== words);
  const answered = waitFor(() => {
    const next = find();
    const isOver = document.querySelector('#leave-record, #choices:empty') !== null;
    return next === null ? isOver : next !== button;
  });
  button.click();
  return { step: await heard, choices: await answered };
}
