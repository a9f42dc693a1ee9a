import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type JSX } from 'react';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { LibraryQuery } from './library-query.ts';
import { EMPTY_QUERY } from './library-query.ts';
import { LibraryScreen } from './library-screen.tsx';
import { aLibrary, type Progress } from './library.fixture.ts';

interface ShelfProps {
  readonly language: string;
  readonly size: number;
  readonly progress: Progress;
  readonly query: Partial<LibraryQuery>;
}

/** Keeps the query as an address would. */
function Shelf({ language, size, progress, query }: ShelfProps): JSX.Element {
  const [asked, setAsked] = useState<LibraryQuery>({ ...EMPTY_QUERY, ...query });
  const words = LANGUAGES.find((one) => one === language) ?? 'en';
  return (
    <LibraryScreen {...aLibrary(words, { size, progress })} query={asked} onQuery={setAsked} />
  );
}

const meta: Meta<ShelfProps> = {
  title: 'library/Library',
  args: { size: 15, progress: 'some', query: {} },
  parameters: { layout: 'fullscreen' },
  render: (args, { globals }) => <Shelf {...args} language={String(globals['language'])} />,
};

export default meta;

type Story = StoryObj<ShelfProps>;

export const FirstDay: Story = { args: { progress: 'none' } };

export const InProgress: Story = {};

export const AllMet: Story = { args: { progress: 'all' } };

export const Many: Story = { args: { size: 40 } };

export const Few: Story = { args: { size: 3, progress: 'none' } };

export const Filtered: Story = {
  args: { query: { channels: ['phone'], values: ['respect'], practice: 'fair-returns' } },
};

export const NothingFound: Story = { args: { query: { search: 'submarine' } } };

export const Dark: Story = { globals: { theme: 'dark' } };

export const Phone: Story = { globals: { viewport: { value: 'phone' } } };

export const Estonian: Story = { globals: { language: 'et' } };

export const Chinese: Story = { globals: { language: 'zh-CN' } };
