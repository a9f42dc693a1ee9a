import type { Meta, StoryObj } from '@storybook/react-vite';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { BriefingProps } from './briefing-props.ts';
import { BriefingScreen } from './briefing-screen.tsx';
import { aBriefing } from './briefing.fixture.ts';

const meta: Meta<typeof BriefingScreen> = {
  title: 'play/Briefing',
  component: BriefingScreen,
  parameters: { layout: 'fullscreen' },
};

export default meta;

type Story = StoryObj<typeof BriefingScreen>;

const story = (change: Partial<BriefingProps> = {}): Story => ({
  render: (_, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    return <BriefingScreen {...aBriefing(language, change)} />;
  },
});

export const First: Story = story();
export const Again: Story = story({
  finished: 2,
  mode: 'practice',
  timed: false,
  intention: 'Next time a customer has a reason, I will ask for it before I look at the date.',
});
export const Unfinished: Story = story({ unfinished: { decisions: 3, changed: false } });
export const Changed: Story = story({ unfinished: { decisions: 3, changed: true } });
export const Beginning: Story = story({ busy: true });
