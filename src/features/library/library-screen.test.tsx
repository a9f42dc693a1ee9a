import { useState, type JSX } from 'react';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Language } from '../../core/source/languages.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';
import type { LibraryProps } from './library-props.ts';
import { LibraryScreen } from './library-screen.tsx';
import { aLibrary } from './library.fixture.ts';

const onQuery = vi.fn<LibraryProps['onQuery']>();

function Shelf(props: LibraryProps): JSX.Element {
  const [query, setQuery] = useState(props.query);
  return (
    <LibraryScreen
      {...props}
      query={query}
      onQuery={(next) => {
        onQuery(next);
        setQuery(next);
      }}
    />
  );
}

async function show(props: LibraryProps, language: Language = 'en', width = 1280): Promise<void> {
  onQuery.mockClear();
  await page.viewport(width, 900);
  const words = await createPlayerI18n(language);
  await render(
    <I18nextProvider i18n={words}>
      <Shelf {...props} />
    </I18nextProvider>,
  );
}

const titles = (): string[] =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent);

describe('where I stand', () => {
  it.each([
    ['none', '15 contacts are waiting for you'],
    ['some', '4 of 15 contacts lived through'],
    ['all', 'All 15 contacts lived through'],
  ] as const)('is said first (%s)', async (progress, title) => {
    await show(aLibrary('en', { progress }));
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  it('offers to go on where I stopped, and something new', async () => {
    await show(aLibrary('en', { progress: 'some' }));
    const begun = page.getByRole('region', { name: 'Go on where you stopped' });
    await expect.element(begun.getByText('A rucksack on somebody else’s coach')).toBeVisible();
    await expect.element(begun.getByText('You stopped before decision 5.')).toBeVisible();
    await expect
      .element(begun.getByRole('link', { name: 'Go on' }))
      .toHaveAttribute('href', '/play/unrelated-problem');
    const next = page.getByRole('region', { name: 'Next for you' });
    await expect.element(next.getByRole('link', { name: 'Meet the customer' })).toBeVisible();
  });

  it('stands on each card in words', async () => {
    await show(aLibrary('en', { progress: 'some' }));
    const card = (name: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
    await expect.element(card('coach').getByText('Go on at decision 5')).toBeVisible();
    await expect.element(card('Twelve days over').getByText('New')).toBeVisible();
    await expect
      .element(card('vacuum cleaner').getByText('69 of 100, not passed yet'))
      .toBeVisible();
  });
});

describe('a card', () => {
  it('is one link, opened by pointer and by keyboard', async () => {
    const onOpen = vi.fn<LibraryProps['onOpen']>((event) => {
      event.preventDefault();
    });
    await show({ ...aLibrary('en'), onOpen });
    const shelf = page.getByRole('region', { name: 'All contacts' });
    const link = shelf.getByRole('link', { name: 'Twelve days over' });
    await expect.element(link).toHaveAttribute('href', '/play/return-outside-policy');
    await userEvent.click(page.getByText('A jacket with its label still on'), { force: true });
    link.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onOpen.mock.calls.map(([, scenario]) => scenario)).toEqual([
      'return-outside-policy',
      'return-outside-policy',
    ]);
  });

  it('says channel, level and minutes, and what is at stake', async () => {
    await show(aLibrary('en', { size: 1 }));
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    for (const words of ['Counter', 'Tricky', '6 min']) {
      await expect.element(card.getByText(words)).toBeVisible();
    }
    expect(
      card
        .getByRole('list', { name: 'At stake' })
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual(['Honesty', 'Respect', 'Value for the customer']);
  });
});

describe('filters', () => {
  it('narrow the shelf, tell how much is left and go out as a query', async () => {
    await show(aLibrary('en'));
    await userEvent.click(page.getByRole('checkbox', { name: 'Email' }));
    await expect.element(page.getByRole('status').filter({ hasText: '3 contacts' })).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: 'Hard' }));
    await expect.element(page.getByRole('status').filter({ hasText: '1 contact' })).toBeVisible();
    expect(titles()).toEqual(['On behalf of my wife']);
    expect(onQuery.mock.lastCall?.[0]).toMatchObject({ channels: ['email'], levels: [3] });
    await userEvent.click(page.getByRole('button', { name: 'Clear filters' }));
    expect(titles()).toHaveLength(15);
  });

  it('are worked by keyboard alone', async () => {
    await show(aLibrary('en'));
    page.getByRole('checkbox', { name: 'Loyalty' }).element().focus();
    await userEvent.keyboard(' ');
    expect(titles()).toEqual(['Twenty years, and now this', 'The wedding is tomorrow']);
  });

  it('find a practice by typing', async () => {
    await show(aLibrary('en'));
    const field = page.getByRole('combobox', { name: 'Practice' });
    await userEvent.click(field);
    await userEvent.keyboard('keep rec');
    expect(page.getByRole('option').elements()).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('Keep good records');
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    expect(onQuery.mock.lastCall?.[0].practice).toBe('keep-records');
    expect(titles()).toHaveLength(5);
    await userEvent.keyboard('{ArrowDown}{Home}');
    await userEvent.keyboard('{ArrowUp}{Escape}');
    await expect.element(field).toHaveValue('Keep good records');
    await userEvent.keyboard('zzz');
    await expect.element(page.getByText('No practice by that name')).toBeVisible();
    await userEvent.click(page.getByRole('heading', { level: 1 }));
    await expect.element(field).toHaveValue('Keep good records');
  });

  it('wait behind a button on a phone and lead back to what they found', async () => {
    await show(aLibrary('en', { size: 40 }), 'en', 360);
    const box = page.getByRole('checkbox', { name: 'Phone' });
    await expect.element(box).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: 'Filters' }));
    await userEvent.click(box);
    await userEvent.click(page.getByRole('button', { name: 'Show 13 contacts' }));
    await expect.element(box).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: 'All contacts' })).toHaveFocus();
    await expect.element(page.getByRole('button', { name: 'Filters 1 chosen' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('the search', () => {
  it('finds by words of title and sentence, and says when there is nothing', async () => {
    await show(aLibrary('en'));
    const field = page.getByRole('searchbox', { name: 'Search' });
    await userEvent.fill(field, 'receipt of a submarine');
    await expect.element(page.getByText('No contact like that')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Clear search and filters' }));
    await expect.element(field).toHaveValue('');
    expect(titles()).toHaveLength(15);
    await userEvent.fill(field, 'queue jacket');
    expect(titles()).toEqual(['Twelve days over']);
  });

  it('does not search in the middle of composing a character', async () => {
    await show(aLibrary('zh-CN'), 'zh-CN');
    const field = page.getByRole('searchbox', { name: '搜索' });
    await userEvent.click(field);
    await cdp().send('Input.imeSetComposition', {
      text: 'wai tao',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await expect.element(field).toHaveValue('wai tao');
    expect(onQuery).not.toHaveBeenCalled();
    expect(titles()).toHaveLength(15);
    await cdp().send('Input.insertText', { text: '外套' });
    await expect.element(field).toHaveValue('外套');
    expect(onQuery.mock.calls.map(([query]) => query.search)).toEqual(['外套']);
    expect(titles()).toEqual(['超了十二天']);
  });
});
