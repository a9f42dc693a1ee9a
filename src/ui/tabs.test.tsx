import { useState } from 'react';
import type { JSX } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showUi } from './show-ui.fixture.tsx';
import { Tabs } from './tabs.tsx';

const IDS = ['values', 'positions', 'law'] as const;

function Sides(): JSX.Element {
  const [side, setSide] = useState<(typeof IDS)[number]>('values');
  return (
    <Tabs
      label="Handbook"
      selected={side}
      onSelect={setSide}
      tabs={IDS.map((id) => ({ id, label: id, panel: <p>about {id}</p> }))}
    />
  );
}

test('arrows go round, Home and End go to the ends, and the panel follows', async () => {
  const screen = await showUi(<Sides />);
  await userEvent.tab();
  const ways = [
    ['{ArrowLeft}', 'law'],
    ['{ArrowRight}', 'values'],
    ['{ArrowRight}', 'positions'],
    ['{End}', 'law'],
    ['{Home}', 'values'],
  ] as const;
  for (const [key, id] of ways) {
    await userEvent.keyboard(key);
    const tab = screen.getByRole('tab', { name: id });
    await expect.element(tab).toHaveFocus();
    await expect.element(tab).toHaveAttribute('aria-selected', 'true');
    await expect
      .element(screen.getByRole('tabpanel', { name: id }))
      .toHaveTextContent(`about ${id}`);
  }
});

test('Tab enters the row once and leaves it for the panel', async () => {
  const screen = await showUi(<Sides />);
  await userEvent.tab();
  await expect.element(screen.getByRole('tab', { name: 'values' })).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('tabpanel')).toHaveFocus();
});
