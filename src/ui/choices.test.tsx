import { useState } from 'react';
import type { JSX } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CheckboxCard } from './checkbox-card.tsx';
import { FilterChips } from './filter-chips.tsx';
import { RadioCards } from './radio-cards.tsx';
import { showUi } from './show-ui.fixture.tsx';
import { Switch } from './switch.tsx';

type Mode = 'guided' | 'practice';

function Modes(): JSX.Element {
  const [mode, setMode] = useState<Mode | null>(null);
  return (
    <RadioCards
      legend="Mode"
      value={mode}
      onChange={setMode}
      options={[
        { value: 'guided', title: 'Guided', hint: 'With notes.' },
        { value: 'practice', title: 'Practice' },
      ]}
    />
  );
}

test('cards are a group of radios that arrows move through', async () => {
  const screen = await showUi(<Modes />);
  await expect.element(screen.getByRole('group', { name: 'Mode' })).toBeVisible();
  const guided = screen.getByRole('radio', { name: 'Guided' });
  await expect.element(guided).not.toBeChecked();
  await expect.element(guided).toHaveAccessibleDescription('With notes.');
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowDown}');
  await expect.element(screen.getByRole('radio', { name: 'Practice' })).toBeChecked();
});

test('the whole card can be pressed', async () => {
  const tick = vi.fn<(checked: boolean) => void>();
  const screen = await showUi(
    <CheckboxCard title="Was told about repair" hint="Fact" checked={false} onChange={tick} />,
  );
  await screen.getByText('Fact').click();
  expect(tick).toHaveBeenCalledExactlyOnceWith(true);
});

test('a switch is on or off', async () => {
  const turn = vi.fn<(checked: boolean) => void>();
  const screen = await showUi(<Switch label="Time limits" checked onChange={turn} />);
  const control = screen.getByRole('switch', { name: 'Time limits' });
  await expect.element(control).toBeChecked();
  await control.click();
  expect(turn).toHaveBeenCalledExactlyOnceWith(false);
});

test('chips narrow by any number', async () => {
  const narrow = vi.fn<(values: readonly string[]) => void>();
  const screen = await showUi(
    <FilterChips
      legend="Channel"
      values={['phone']}
      onChange={narrow}
      options={[
        { value: 'phone', label: 'Phone', icon: 'phone' },
        { value: 'chat', label: 'Chat' },
      ]}
    />,
  );
  await screen.getByRole('checkbox', { name: 'Chat' }).click();
  await screen.getByRole('checkbox', { name: 'Phone' }).click();
  expect(narrow.mock.calls).toEqual([[['phone', 'chat']], [[]]]);
});
