import { expect } from 'vitest';
import { beginContact, listOptions, readConversation } from './steps/contact.ts';
import { waitForTurn } from './steps/follow-contact.ts';
import { it } from './steps/visit.ts';

it('shows what is said to a choice before anything else moves, and nothing of the others', async ({
  visit,
}) => {
  const { page } = await visit();
  await beginContact(page, 'return-outside-policy');
  const answers = page.locator('[role="log"] > [data-answers]');
  await expect.poll(async () => await answers.count()).toBe(await listOptions(page).count());
  const ready = await answers.first().textContent();
  const chosen = (await answers.first().getAttribute('data-answers')) ?? '';
  for (const answer of await answers.all()) expect(await answer.isVisible()).toBe(false);
  const said = await readConversation(page);

  await page.evaluate(() => {
    new MutationObserver((_, watcher) => {
      const shown = document.querySelector('[data-answers]:not([hidden])');
      if (shown === null) return;
      watcher.disconnect();
      const choices = [...document.querySelectorAll('main ol button')].map(({ id }) => id);
      Reflect.set(globalThis, 'goodfaithSeen', { said: shown.textContent, choices });
    }).observe(document.body, { attributes: true, subtree: true });
  });
  const before = await listOptions(page).evaluateAll((buttons) => buttons.map(({ id }) => id));
  await page.locator(`[id="choice-${chosen}"]`).click();
  expect(await waitForTurn(page, said)).toBe('contact');
  const seen: unknown = await page.evaluate(() => Reflect.get(globalThis, 'goodfaithSeen'));
  expect(seen).toEqual({ said: ready, choices: before });
  const shown = page.locator('[role="log"] > :not([hidden])');
  expect(await shown.last().textContent()).toBe(ready);
});
