import type { Meta, StoryObj } from '@storybook/react-vite';
import { StepTrail } from './step-trail.tsx';

const meta: Meta<typeof StepTrail> = {
  title: 'ui/StepTrail',
  component: StepTrail,
  args: { label: 'Your contact', steps: ['Briefing', 'Contact', 'Note', 'Debrief'] },
};

export default meta;

type Story = StoryObj<typeof StepTrail>;

export const Second: Story = { args: { current: 1 } };

export const Last: Story = { args: { current: 3 } };
