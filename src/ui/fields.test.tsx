import { useState } from 'react';
import type { JSX } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { SearchField } from './search-field.tsx';
import { SelectField } from './select-field.tsx';
import { showUi } from './show-ui.fixture.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

const ignore = (): void => undefined;

test('hint and error are read with the field', async () => {
  const screen = await showUi(
    <TextField label="Name" hint="Letters." error="Needed." value="" onChange={ignore} />,
  );
  const field = screen.getByRole('textbox', { name: 'Name' });
  await expect.element(field).toHaveAccessibleDescription('Letters. Needed.');
  await expect.element(field).toBeInvalid();
});

test('a field that is not needed says so', async () => {
  const screen = await showUi(<TextField label="Name" optional value="" onChange={ignore} />);
  await expect.element(screen.getByRole('textbox', { name: 'Name optional' })).toBeVisible();
});

function Sentence(): JSX.Element {
  const [value, setValue] = useState('');
  return <TextArea label="Sentence" limit={12} value={value} onChange={setValue} />;
}

test('the rest of a limit is shown, announced only near the end, and nothing is cut off', async () => {
  const screen = await showUi(<Sentence />);
  const live = document.querySelector('[aria-live]');
  await expect.element(screen.getByText('12 characters left')).toBeVisible();
  expect(live).toHaveTextContent('');
  await userEvent.fill(screen.getByRole('textbox'), 'Listen first.');
  expect(live).toHaveTextContent('1 character too many');
  await expect.element(screen.getByRole('textbox')).toHaveValue('Listen first.');
});

function Search(): JSX.Element {
  const [value, setValue] = useState('refund');
  return <SearchField label="Search" value={value} onChange={setValue} />;
}

test('clearing a search leaves one ready to search again', async () => {
  const screen = await showUi(<Search />);
  await screen.getByRole('button', { name: 'Clear the search' }).click();
  await expect.element(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
  await expect.element(screen.getByRole('searchbox')).toHaveFocus();
  expect(screen.getByRole('button').elements()).toEqual([]);
});

test('a select tells the option by its value', async () => {
  const choose = vi.fn<(value: string) => void>();
  const options = [
    { value: 'en', label: 'English' },
    { value: 'et', label: 'eesti' },
  ];
  const screen = await showUi(
    <SelectField label="Language" options={options} value="en" onChange={choose} />,
  );
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'eesti');
  expect(choose).toHaveBeenCalledExactlyOnceWith('et');
});
