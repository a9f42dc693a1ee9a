import { useState, type JSX } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES, type Language } from '../../core/source/languages.ts';
import { changePlayerLanguage, createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';
import type { WelcomeProps } from './welcome-props.ts';
import { WelcomeScreen } from './welcome-screen.tsx';
import { aWelcome } from './welcome.fixture.ts';

function Visit(props: Partial<WelcomeProps>): JSX.Element {
  const { i18n } = useTranslation('welcome');
  const [language, setLanguage] = useState<Language>('en');
  const change = async (next: Language): Promise<void> => {
    await changePlayerLanguage(i18n, next);
    setLanguage(next);
  };
  return (
    <WelcomeScreen
      {...aWelcome(language)}
      {...props}
      onLanguage={(next) => {
        void change(next);
      }}
    />
  );
}

async function show(props: Partial<WelcomeProps> = {}, width = 1280): Promise<void> {
  await page.viewport(width, 800);
  const words = await createPlayerI18n('en');
  await render(
    <I18nextProvider i18n={words}>
      <Visit {...props} />
    </I18nextProvider>,
  );
}

describe('the first visit', () => {
  it.each([1280, 360])('is one press long, in sight at %i px', async (width) => {
    const onStart = vi.fn<WelcomeProps['onStart']>();
    await show({ onStart }, width);
    const go = page.getByRole('button', { name: 'To the contacts' });
    await expect.element(go).toBeInViewport();
    await userEvent.click(go);
    expect(onStart.mock.calls).toEqual([
      [{ company: 'generous-retailer', experience: 'new', former: null }],
    ]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('takes the company and the experience chosen, by keyboard alone', async () => {
    const onStart = vi.fn<WelcomeProps['onStart']>();
    await show({ onStart });
    page.getByRole('radio', { name: 'Viis Kaske' }).element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: 'Lahesuu Bank' })).toBeChecked();
    await userEvent.keyboard('{Tab}{ArrowDown}{Tab}');
    const former = page.getByRole('combobox', { name: 'My last company was most like' });
    await expect.element(former).toHaveFocus();
    await userEvent.selectOptions(former, 'Shengyige');
    await userEvent.click(page.getByRole('button', { name: 'To the contacts' }));
    expect(onStart.mock.lastCall).toEqual([
      { company: 'careful-bank', experience: 'experienced', former: 'lean-webshop' },
    ]);
  });

  it('never keeps a former employer of somebody who is new', async () => {
    const onStart = vi.fn<WelcomeProps['onStart']>();
    const initial = { company: 'careful-bank', experience: 'experienced', former: 'lean-webshop' };
    await show({ onStart, initial: { ...initial, experience: 'experienced' } });
    await userEvent.click(page.getByRole('radio', { name: 'I am new here' }));
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'To the contacts' }));
    expect(onStart.mock.lastCall?.[0].former).toBeNull();
  });

  it('switches the language at once and keeps what was chosen', async () => {
    await show();
    await userEvent.click(page.getByRole('radio', { name: 'Songji Outfitters' }));
    await userEvent.click(page.getByRole('radio', { name: 'eesti' }));
    await expect.element(page.getByRole('heading', { name: 'Tore, et tulite' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'Songji Matkavarustus' })).toBeChecked();
    await userEvent.click(page.getByRole('radio', { name: '简体中文' }));
    await expect.element(page.getByRole('radio', { name: '松脊户外' })).toBeChecked();
    await expect.element(page.getByRole('radio', { name: '简体中文' })).toBeChecked();
  });

  it('describes each company by trade, standing and country, even a trade it does not know', async () => {
    const companies = aWelcome('en').companies.map((company) =>
      company.id === 'homely-hotel' ? { ...company, industry: 'lighthouse keeping' } : company,
    );
    await show({ companies });
    await expect
      .element(page.getByRole('radio', { name: 'Viis Kaske' }))
      .toHaveAccessibleDescription(/retail · market leader · Estonia.*fourteen department stores/);
    await expect.element(page.getByText('lighthouse keeping · specialist · China')).toBeVisible();
  });

  it('takes no second press while the first is being kept', async () => {
    const onStart = vi.fn<WelcomeProps['onStart']>();
    await show({ onStart, busy: true });
    page
      .getByRole('button', { name: /To the contacts/ })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(onStart).not.toHaveBeenCalled();
  });
});

describe('a file from another device', () => {
  it.each([
    [false, 'I have a file from another device'],
    [true, 'Bring back my file'],
  ])('can be brought (wiped: %s)', async (wiped, name) => {
    const onImport = vi.fn<WelcomeProps['onImport']>();
    const onStart = vi.fn<WelcomeProps['onStart']>();
    await show({ wiped, onImport, onStart });
    await userEvent.click(page.getByRole('button', { name }));
    expect(onImport).toHaveBeenCalledOnce();
    expect(onStart).not.toHaveBeenCalled();
  });
});

describe('before the program has started', () => {
  it.each(LANGUAGES)(
    'the page stands in %s, with nothing that a strict policy drops',
    async (language) => {
      const words = await createPlayerI18n(language);
      const visit = aWelcome(language);
      const markup = renderToStaticMarkup(
        <I18nextProvider i18n={words}>
          <WelcomeScreen {...visit} faces={[]} />
        </I18nextProvider>,
      );
      for (const { name, about } of visit.companies) {
        expect(markup).toContain(name);
        expect(markup).toContain(about.split(/['"&]/)[0]);
      }
      expect(markup).not.toContain('style=');
    },
  );
});
