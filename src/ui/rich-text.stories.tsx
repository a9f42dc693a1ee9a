import type { Meta, StoryObj } from '@storybook/react-vite';
import { RichText } from './rich-text.tsx';

const meta: Meta<typeof RichText> = { title: 'ui/RichText', component: RichText };

export default meta;

type Story = StoryObj<typeof RichText>;

export const Plain: Story = {
  args: { text: 'She puts the coat on the counter.\n\n"It came apart on the second day."' },
};

export const MarkedUp: Story = {
  args: {
    text: 'Two things **always** hold:\n\n- say what you *can* do;\n- write down what you promised.\n\nSee [the act](https://www.riigiteataja.ee).',
  },
};

export const Hostile: Story = {
  args: {
    text: '<img src=x onerror=alert(1)> [press](javascript:alert(1)) <script>alert(1)</script> *still here*',
  },
};
