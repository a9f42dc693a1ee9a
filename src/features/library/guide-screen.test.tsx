import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { Language } from '../../core/source/languages.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';
import { aGuide } from './guide.fixture.ts';
import { GuideScreen } from './guide-screen.tsx';

async function show(language: Language): Promise<void> {
  const words = await createPlayerI18n(language);
  await render(
    <I18nextProvider i18n={words}>
      <GuideScreen {...aGuide(language)} />
    </I18nextProvider>,
  );
}

describe('the discussion guide', () => {
  it.each(LANGUAGES)('has parts, forks and questions in %s', async (language) => {
    await show(language);
    const guide = aGuide(language);
    await expect.element(page.getByRole('heading', { level: 1, name: guide.title })).toBeVisible();
    for (const question of guide.discussion) {
      await expect.element(page.getByText(question)).toBeVisible();
    }
    const [first] = guide.forks;
    const fork = page.getByRole('region').first();
    for (const { label } of first?.choices ?? []) {
      await expect.element(fork.getByRole('listitem').filter({ hasText: label })).toBeVisible();
    }
  });

  it('says which companies part at a fork, the own one first, and asks why', async () => {
    await show('en');
    const fork = page.getByRole('region', { name: 'Fork 1' });
    const sides = fork.getByRole('term').elements();
    expect(sides.map((side) => side.textContent)).toEqual([
      'Viis Kaske (yours):',
      'Songji and Lahesuu:',
    ]);
    await expect.element(fork.getByText(/^Ask: Take everything back/)).toBeVisible();
    const other = page.getByRole('region', { name: 'Fork 2' });
    expect(other.getByRole('term').elements()).toEqual([]);
  });

  it('prints', async () => {
    const print = vi.spyOn(globalThis, 'print').mockReturnValue();
    await show('en');
    await page.getByRole('button', { name: 'Print' }).click();
    expect(print).toHaveBeenCalledOnce();
  });
});
