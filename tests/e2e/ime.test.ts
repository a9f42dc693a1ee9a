import type { CDPSession, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { beginContact } from './steps/contact.ts';
import { playToDebrief } from './steps/follow-contact.ts';
import { readLog } from './steps/read-log.ts';
import { it } from './steps/visit.ts';
import { speak } from './steps/words.ts';

const say = speak('zh-CN');

/** What an input method does: letters that become characters, taken with Enter. */
async function compose(page: Page, letters: string, characters: string): Promise<void> {
  const method: CDPSession = await page.context().newCDPSession(page);
  for (let length = 1; length <= letters.length; length += 1) {
    const text = letters.slice(0, length);
    await method.send('Input.imeSetComposition', {
      text,
      selectionStart: length,
      selectionEnd: length,
    });
  }
  // While composing, every key belongs to the input method: that is what 229 says.
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await method.send('Input.dispatchKeyEvent', {
      type,
      key: 'Process',
      windowsVirtualKeyCode: 229,
    });
  }
  await method.send('Input.insertText', { text: characters });
  await method.detach();
}

describe('Chinese, composed', () => {
  it('is neither lost nor doubled nor sent by the Enter that takes it', async ({ visit }) => {
    const { page } = await visit({ locale: 'zh-CN' });
    await beginContact(page, 'return-outside-policy');
    await playToDebrief(page);
    const field = page.getByRole('textbox', { name: say('debrief', 'intention.label') });
    await field.focus();
    await compose(page, 'xiangyixia', '下次我先听完');
    expect(await field.inputValue()).toBe('下次我先听完');
    await compose(page, 'zaishuo', '再说');
    expect(await field.inputValue()).toBe('下次我先听完再说');
    await page.getByRole('button', { name: say('debrief', 'intention.keep') }).click();
    await page.getByText(say('debrief', 'intention.kept')).last().waitFor();
    const written = (await readLog(page)).flatMap(({ event }) =>
      event.type === 'intention-written' ? [event.text] : [],
    );
    expect(written).toEqual(['下次我先听完再说']);
  });

  it('takes no choice and opens no handbook while it is being composed', async ({ visit }) => {
    const { page } = await visit({ locale: 'zh-CN' });
    await beginContact(page, 'return-outside-policy');
    const method = await page.context().newCDPSession(page);
    for (const key of ['1', 'h', 'p']) {
      await method.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'Process',
        code: key === '1' ? 'Digit1' : `Key${key.toUpperCase()}`,
        windowsVirtualKeyCode: 229,
      });
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator('[data-resume]').count()).toBe(0);
    expect((await readLog(page)).map(({ event }) => event.type)).toEqual(['run-started']);
  });

  it('searches the library without going anywhere', async ({ visit }) => {
    const { page } = await visit({ locale: 'zh-CN' });
    await page.goto('/welcome');
    await page.getByRole('button', { name: say('welcome', 'start') }).click();
    await page.waitForURL((url) => url.pathname === '/');
    const search = page.getByRole('searchbox', { name: say('library', 'search') });
    await search.focus();
    await compose(page, 'jiake', '夹克');
    expect(await search.inputValue()).toBe('夹克');
    await page.waitForURL((url) => url.search !== '');
    expect(new URL(page.url()).pathname).toBe('/');
  });
});
