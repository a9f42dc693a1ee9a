import axe from 'axe-core';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { aHandbook } from '../../../tests/builders/a-handbook.ts';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { Language } from '../../core/source/languages.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';
import type { HandbookProps } from './handbook-props.ts';
import { HandbookScreen } from './handbook-screen.tsx';

async function open(
  props: Partial<HandbookProps> = {},
  language: Language = 'en',
  container?: HTMLElement,
) {
  const [material, words] = await Promise.all([aHandbook(language), createPlayerI18n(language)]);
  document.documentElement.lang = language;
  const draw = (more: Partial<HandbookProps> = {}) => (
    <I18nextProvider i18n={words}>
      <HandbookScreen
        layout="page"
        company="generous-retailer"
        own="generous-retailer"
        at={null}
        {...material}
        {...props}
        {...more}
      />
    </I18nextProvider>
  );
  const screen = await render(draw(), container && { container });
  return { screen, change: (more: Partial<HandbookProps>) => screen.rerender(draw(more)) };
}

describe('the handbook', () => {
  it('opens at the practice of the address, with the focus on its name', async () => {
    const { screen, change } = await open({ at: 'fair-returns' });
    const returns = screen.getByRole('heading', { name: 'Returns', level: 4 });
    await expect.element(returns).toHaveFocus();
    await expect.element(returns).toBeInViewport();
    await change({ at: 'position.claims' });
    await expect
      .element(screen.getByRole('heading', { name: 'Claims', exact: true }))
      .toHaveFocus();
  });

  it('tells each practice as the company words it, with the figures filled in', async () => {
    const { screen } = await open();
    const entry = screen.getByRole('article', { name: 'Returns' });
    await expect.element(entry).toHaveTextContent('Take it back: the 365 days');
    await expect.element(entry).toHaveTextContent('An undone purchase is better');
    expect(document.body.textContent).not.toContain('{{');
  });

  it('puts what weighs most first and says so in words', async () => {
    const { screen } = await open({ company: 'careful-bank', own: 'careful-bank' });
    const values = screen.getByRole('heading', { level: 3 }).elements().slice(0, 2);
    expect(values.map((value) => value.textContent)).toEqual(['Respect', 'Honesty']);
    await expect.element(screen.getByText(/^weighs most here/)).toHaveTextContent('5 of 5');
  });

  it('finds places by a part of a word, marks them and goes there', async () => {
    const onNavigate = vi.fn<(place: string | null) => void>();
    const { screen } = await open({ onNavigate });
    await userEvent.fill(screen.getByRole('searchbox'), 'APOLOG');
    const results = screen.getByRole('region', { name: 'What was found' });
    await expect.element(results.getByRole('status')).toHaveTextContent('1 place found');
    await expect.element(results.getByText('Apolog', { exact: true })).toBeVisible();
    await userEvent.click(results.getByRole('link', { name: 'Empathy' }));
    expect(onNavigate).toHaveBeenCalledExactlyOnceWith('empathy');
    await expect.element(screen.getByRole('heading', { name: 'Empathy' })).toHaveFocus();
    await expect.element(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('says so when nothing is found; Escape brings the book back', async () => {
    const { screen } = await open();
    const box = screen.getByRole('searchbox');
    await userEvent.fill(box, 'zeppelin');
    await expect.element(screen.getByText('Nothing was found for “zeppelin”')).toBeVisible();
    await expect.element(screen.getByText('What we hold dear').last()).not.toBeVisible();
    await userEvent.type(box, '{Escape}');
    await expect.element(screen.getByRole('heading', { name: 'What we hold dear' })).toBeVisible();
  });

  it('copies the address of a practice, or shows it where it cannot', async () => {
    const { screen } = await open({ hrefOf: (place) => `/handbook/${place ?? ''}` });
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const button = screen.getByRole('button', { name: 'Copy the link to “Empathy”' });
    await userEvent.click(button);
    expect(write).toHaveBeenCalledWith(`${location.origin}/handbook/empathy`);
    await expect.element(screen.getByText('The link is copied')).toBeVisible();
    write.mockRejectedValueOnce(new Error('not allowed'));
    await userEvent.click(button);
    await expect.element(screen.getByText(/by hand: http.+\/handbook\/empathy/)).toBeVisible();
  });

  it('shows what differs from the reader’s own company, and nothing beside their own', async () => {
    const onCompany = vi.fn<(stance: string) => void>();
    const { screen, change } = await open({ onCompany });
    await expect.element(screen.getByText('What differs from')).not.toBeInTheDocument();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Company' }),
      'careful-bank',
    );
    expect(onCompany).toHaveBeenCalledExactlyOnceWith('careful-bank');
    await change({ company: 'careful-bank' });
    const differences = screen.getByRole('region', { name: 'What differs from Viis Kaske' });
    const answers = differences.getByRole('table', { name: 'Different answers' });
    await expect
      .element(answers.getByRole('row', { name: 'Returns' }))
      .toHaveTextContent('Fair limitsAccept every return');
    await expect
      .element(differences.getByRole('row', { name: 'days to return', exact: false }).first())
      .toHaveTextContent('30 days365 days');
  });

  it('gives law with its source, and marks what was not checked for over a year', async () => {
    const { screen, change } = await open();
    const source = screen.getByRole('link', { name: 'Source' }).first();
    await expect.element(source).toHaveAttribute('href', expect.stringMatching(/^https:/));
    await expect.element(source).toHaveAttribute('rel', expect.stringContaining('noopener'));
    await expect.element(screen.getByText('more than a year ago')).not.toBeInTheDocument();
    await change({ today: '2027-12-01' });
    await expect.element(screen.getByText('more than a year ago').first()).toBeVisible();
  });

  it('says that an address leads nowhere, and shows the book all the same', async () => {
    const { screen } = await open({ at: 'nowhere' });
    await expect.element(screen.getByText('no page called “nowhere”')).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'What we hold dear' })).toBeVisible();
  });
});

describe('the handbook beside a contact', () => {
  const drawer = { layout: 'drawer', inPlay: ['empathy', 'no-such', 'fair-returns'] } as const;

  it('opens at the practices in play, the rest folded and reachable', async () => {
    const { screen } = await open(drawer);
    const shown = screen.getByRole('article').elements();
    expect(shown.map((entry) => entry.querySelector('h3')?.textContent)).toEqual([
      'Empathy',
      'Returns',
    ]);
    await userEvent.click(screen.getByRole('link', { name: 'Value for the customer' }).first());
    const value = screen.getByRole('heading', { name: 'Value for the customer' });
    await expect.element(value).toBeVisible();
    await expect.element(value).toHaveFocus();
  });

  it('lets Escape empty the search before it closes the dialog around', async () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    const { screen } = await open(drawer, 'en', dialog);
    const box = screen.getByRole('searchbox');
    await userEvent.fill(box, 'law');
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveValue('');
    expect(dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => dialog.open).toBe(false);
    dialog.remove();
  });
});

describe.each(LANGUAGES)('the handbook in %s', (language) => {
  it.each(['page', 'drawer'] as const)('has no fault that axe knows as a %s', async (layout) => {
    const props = { layout, company: 'homely-hotel', inPlay: ['empathy'] } as const;
    const { screen } = await open(props, language);
    await expect.element(screen.getByRole('searchbox')).toBeVisible();
    const { violations } = await axe.run(screen.container, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
