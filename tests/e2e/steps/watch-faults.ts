import type { BrowserContext, ConsoleMessage, WebError, Worker } from 'playwright';

export interface Faults {
  /** What went wrong so far, in words; what a test expects it may take out. */
  list(): readonly string[];
}

const OWN = /^(?:data|blob|about|chrome-error):/;

/** Browsers ask for it by themselves where an address is no page. */
const UNASKED = /\/favicon\.ico$/;

/**
 * Notes all that must not happen in any visit: errors in the console and in scripts, breaches of
 * the page's policy, requests to anyone else.
 * @param allowed console messages that are the very subject of a test
 */
export function watchFaults(
  context: BrowserContext,
  home: string,
  allowed: readonly RegExp[],
): Faults {
  const faults: string[] = [];
  const note = (kind: string, text: string): void => {
    if (!allowed.some((pattern) => pattern.test(text))) faults.push(`${kind}: ${text}`);
  };
  context.on('console', (message: ConsoleMessage) => {
    const { url } = message.location();
    if (message.type() === 'error' && !UNASKED.test(url))
      note('console', `${message.text()} ${url}`);
  });
  context.on('weberror', (error: WebError) => {
    const { stack, message } = error.error();
    note('script', `${error.page()?.url()} ${stack ?? message}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${home}/`) && !OWN.test(url)) note('stranger', url);
  });
  context.on('serviceworker', (worker: Worker) => {
    if (!worker.url().startsWith(`${home}/`)) note('stranger', worker.url());
  });
  return { list: () => [...new Set(faults)] };
}
