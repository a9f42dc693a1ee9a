import type { Meta, StoryObj } from '@storybook/react-vite';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { ResultsProps } from './results-props.ts';
import { ResultsScreen } from './results-screen.tsx';
import { aResult } from './results.fixture.ts';

interface ShownResults extends Partial<ResultsProps> {
  /** How many runs there are. */
  readonly count?: number;
}

const meta: Meta<ShownResults> = {
  title: 'results/Results',
  parameters: { layout: 'fullscreen' },
  render: ({ count, ...changes }, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    return <ResultsScreen {...aResult(language, count)} {...changes} />;
  },
};

export default meta;

type Story = StoryObj<ShownResults>;

export const SomeWeeks: Story = { args: { unscored: 2 } };

export const Newcomer: Story = { args: { count: 0 } };

export const FirstRun: Story = { args: { count: 1, former: null } };

export const HabitsToCome: Story = { args: { count: 3 } };

export const Working: Story = { args: { runs: null } };
