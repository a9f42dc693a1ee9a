import { describe, expect, inject, it as plain } from 'vitest';
import { waitUntilAwake } from './steps/contact.ts';
import { it } from './steps/visit.ts';

const home = inject('player');

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return await fetch(`${home}${path}`, { redirect: 'manual', ...init });
}

describe('the server', () => {
  plain.for([
    ['et', 'et'],
    ['et-EE,en;q=0.5', 'et'],
    ['zh-TW,zh;q=0.9', 'zh-CN'],
    ['en;q=0.3,et;q=0.9', 'et'],
    ['de,fr', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['et;q=nonsense,,;;', null],
  ] as const)('speaks to a reader who asks for "%s"', async ([asked, language]) => {
    for (const path of ['/', '/play/return-outside-policy']) {
      const answer = await ask(path, { headers: { 'Accept-Language': asked } });
      expect(answer.status).toBe(200);
      const found = /<html[^>]* lang="([^"]+)"/.exec(await answer.text())?.[1];
      if (language === null) expect(['en', 'et', 'zh-CN']).toContain(found);
      else expect(found).toBe(language);
      expect(answer.headers.get('vary')).toMatch(/accept-language/i);
    }
  });

  plain('sends its policy with pages, scripts and refusals alike', async () => {
    for (const path of ['/', '/settings', '/sw.js', '/assets/none.js', '/none.txt']) {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).toContain('frame-ancestors');
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  plain(
    'has the shell for addresses of the program, and nothing for files that are not there',
    async () => {
      for (const path of [
        '/settings',
        '/debrief/x',
        '/play/none',
        '/handbook/none',
        '/nowhere/at/all',
      ]) {
        const answer = await ask(path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
      }
      for (const path of ['/assets/none.js', '/none.png', '/sw.js.map']) {
        expect([path, (await ask(path)).status]).toEqual([path, 404]);
      }
    },
  );

  plain('gives nothing from outside its folder', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/assets/..%5c..%5cpackage.json',
      '/play/..%2f..%2fpackage.json',
      '/%00',
      '/%',
      '/.env',
      '/.git/config',
    ]) {
      const answer = await ask(path);
      expect(await answer.text()).not.toContain('"devDependencies"');
      expect(answer.status).toBeLessThan(500);
    }
  });

  plain('answers GET and HEAD alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const answer = await ask('/', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
    }
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  plain('has hashed files kept for ever, and everything else asked for anew', async () => {
    const page = await (await ask('/settings')).text();
    const script = /\/assets\/[^"]+\.js/.exec(page)?.[0] ?? '';
    expect((await ask(script)).headers.get('cache-control')).toContain('immutable');
    for (const path of ['/', '/settings', '/sw.js', '/manifest.webmanifest']) {
      expect((await ask(path)).headers.get('cache-control')).toBe('no-cache');
    }
  });
});

describe('a page', () => {
  it('runs no script that somebody slips in', async ({ visit }) => {
    const { page } = await visit({
      allowed: [/Content.Security.Policy|trusted/i, /Failed to load resource.*data:/],
    });
    await page.goto('/');
    await waitUntilAwake(page);
    const outcome = await page.evaluate(async () => {
      const breaches: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        breaches.push(effectiveDirective);
      });
      const script = document.createElement('script');
      script.append('globalThis.slippedIn = true');
      document.body.append(script);
      const image = document.createElement('img');
      const refused = [
        () => image.setAttribute('onerror', 'globalThis.slippedIn = true'),
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      ].filter((attempt) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      });
      await new Promise((resolve) => {
        image.addEventListener('error', () => requestAnimationFrame(resolve));
        image.src = 'data:,none';
        document.body.append(image);
      });
      const slippedIn = Reflect.get(globalThis, 'slippedIn') === true;
      return { slippedIn, refused: refused.length, breaches };
    });
    expect(outcome).toMatchObject({ slippedIn: false, refused: 2 });
    expect(outcome.breaches.length).toBeGreaterThan(0);
  });
});
