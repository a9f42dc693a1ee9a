import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from './card.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Card> = { title: 'ui/Card', component: Card };

export default meta;

type Story = StoryObj<typeof Card>;

const TONES = ['plain', 'well', 'moss', 'clay', 'plum', 'sky'] as const;

export const Tones: Story = {
  render: () => (
    <div className={styles['grid']}>
      {TONES.map((tone) => (
        <Card key={tone} tone={tone} as="article">
          <h2>A return outside the policy</h2>
          <p>The receipt is forty days old and the coat has a torn lining.</p>
        </Card>
      ))}
    </div>
  ),
};

export const Lifting: Story = {
  args: { lifts: true, children: <p>Lifts when the pointer is over it.</p> },
};
