import { I18nextProvider } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import type { Language } from '../../core/source/languages.ts';
import { createPlayerI18n } from '../../i18n/create-player-i18n.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';
import type { ResultsProps } from './results-props.ts';
import { ResultsScreen } from './results-screen.tsx';
import { aResult } from './results.fixture.ts';

async function show(props: ResultsProps, language: Language = 'en', width = 1280): Promise<void> {
  await page.viewport(width, 900);
  const words = await createPlayerI18n(language);
  await render(
    <I18nextProvider i18n={words}>
      <ResultsScreen {...props} />
    </I18nextProvider>,
  );
}

const part = (name: string) => page.getByRole('region', { name });

describe('a newcomer', () => {
  it('is invited to the first contact', async () => {
    const onGo = vi.fn<ResultsProps['onGo']>((event) => event.preventDefault());
    await show({ ...aResult('en', 0), onGo });
    await expect
      .element(page.getByRole('heading', { name: 'The wall is still empty' }))
      .toBeVisible();
    await userEvent.click(page.getByRole('link', { name: 'Meet your first customer' }));
    expect(onGo.mock.lastCall?.[1]).toBe('/');
  });

  it('is told to wait while results are worked out, not that there are none', async () => {
    await show({ ...aResult(), runs: null });
    await expect.element(page.getByRole('status')).toHaveTextContent('Working out your results');
    expect(page.getByRole('heading', { name: 'The wall is still empty' }).elements()).toEqual([]);
  });
});

describe('attempts', () => {
  const card = (name: string) =>
    part('First attempts')
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name }) });

  it('count by the first; later ones are what they changed, never a best of', async () => {
    await show(aResult());
    const late = card('A return outside the policy');
    await expect.element(late.getByText('54 of 100, not passed')).toBeVisible();
    await expect
      .element(late.getByRole('list', { name: 'Later, against the first' }))
      .toHaveTextContent('81 (+27)92 (+38)');
    await expect.element(page.getByText('4 of 6')).toBeVisible();
  });

  it('say it in words when a line was crossed', async () => {
    await show(aResult());
    await expect
      .element(card('A claim that cannot be true').getByText(/^A line was crossed/))
      .toBeVisible();
  });

  it('lead to their debriefs by keyboard', async () => {
    const onGo = vi.fn<ResultsProps['onGo']>((event) => event.preventDefault());
    await show({ ...aResult(), onGo });
    const link = page.getByRole('link', { name: 'The double charge' }).first();
    await expect.element(link).toHaveAttribute('href', '/debrief/run-7');
    link.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onGo.mock.lastCall?.[1]).toBe('/debrief/run-7');
  });

  it.each([
    ['en', '12 Oct 2026'],
    ['et', '12. okt 2026'],
    ['zh-CN', '2026年10月12日'],
  ] as const)('carry their day as people write it (%s)', async (language, day) => {
    await show(aResult(language, 1), language);
    await expect.element(page.getByText(day, { exact: true }).first()).toBeVisible();
  });

  it('come in full when asked, and the focus goes on with the first new one', async () => {
    const { runs, ...rest } = aResult();
    const many = Array.from({ length: 20 }, (_, at) =>
      (runs ?? []).slice(0, 1).map((run) => ({ ...run, run: `r${at}`, scenario: `c${at}` })),
    ).flat();
    await show({ ...rest, runs: many });
    expect(part('First attempts').getByRole('article').elements()).toHaveLength(12);
    await userEvent.click(part('First attempts').getByRole('button', { name: 'Show all 20' }));
    expect(part('First attempts').getByRole('article').elements()).toHaveLength(20);
    expect(document.activeElement).toBe(
      part('First attempts').getByRole('article').nth(12).getByRole('link').element(),
    );
  });
});

describe('the values', () => {
  it('say the same in the picture and in the table', async () => {
    await show(aResult());
    const region = part('The values');
    await userEvent.click(region.getByText('The same as a table'));
    await expect.element(region.getByRole('row', { name: /Honesty/ })).toBeVisible();
    const rows = region.getByRole('row').elements().slice(1);
    const meters = region.getByRole('meter').elements();
    expect(rows).toHaveLength(meters.length);
    for (const [at, meter] of meters.entries()) {
      const [you, best] = (meter.getAttribute('aria-valuetext') ?? '').match(/\d+/g) ?? [];
      const cells = [...(rows[at]?.querySelectorAll('td') ?? [])].map(
        ({ textContent }) => textContent,
      );
      expect(cells[0]).toMatch(new RegExp(`^${you}( \\(weak\\))?$`));
      expect(cells[1]).toBe(best);
    }
  });

  it('are shown for another company when asked', async () => {
    await show(aResult());
    const region = part('The values');
    await userEvent.selectOptions(region.getByLabelText('Company'), 'Nimbus Webshop');
    await expect
      .element(region.getByText(/Over your first attempt at Nimbus Webshop/))
      .toBeVisible();
  });
});

describe('what customers said', () => {
  it('hangs on the wall with stars in words, each saying once', async () => {
    await show(aResult());
    const wall = part('What customers said of you');
    await expect
      .element(wall.getByText('Clear, quick, and an apology that sounded like one.'))
      .toBeVisible();
    await expect.element(wall.getByRole('img', { name: '5 stars of 5' }).first()).toBeVisible();
    const said = wall.getByText(/She listened before she answered/);
    expect(said.elements()).toHaveLength(1);
  });
});

describe('old habits', () => {
  it('are told in words and, line for line, in a table', async () => {
    await show(aResult());
    const habits = part('Old habits');
    await expect.element(habits.getByText(/They are fading: .* in 57% .* in 20%/)).toBeVisible();
    await userEvent.click(habits.getByText('The same as a table'));
    await expect
      .element(habits.getByRole('row', { name: /A return outside the policy/ }))
      .toHaveTextContent(/2 of 3.*67%/);
  });

  it('are not spoken of to who never named a former company', async () => {
    await show({ ...aResult(), former: null });
    expect(part('Old habits').elements()).toEqual([]);
  });
});

describe('my own words', () => {
  it('are gathered, with where they belong', async () => {
    await show(aResult());
    await expect
      .element(part('My sentences for the next time').getByText(/ask what happened before/))
      .toBeVisible();
    const views = part('What I see differently');
    await expect
      .element(views.getByRole('link', { name: 'The parcel that never came, at Kindly & Co' }))
      .toHaveAttribute('href', '/debrief/run-2');
  });
});

it.each(['en', 'et', 'zh-CN'] as const)('fits a narrow screen (%s)', async (language) => {
  await show(aResult(language), language, 320);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
