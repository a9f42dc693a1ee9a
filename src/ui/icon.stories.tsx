import type { Meta, StoryObj } from '@storybook/react-vite';
import { ICON_PATHS, type IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Icon> = { title: 'ui/Icon', component: Icon };

export default meta;

type Story = StoryObj<typeof Icon>;

const NAMES = [...(Object.keys(ICON_PATHS) as (keyof typeof ICON_PATHS)[]), 'star-filled'] as const;

export const All: Story = {
  render: () => (
    <div className={styles['icons']}>
      {NAMES.map((name: IconName) => (
        <div key={name} className={styles['swatch']}>
          <Icon name={name} size="large" />
          {name}
        </div>
      ))}
    </div>
  ),
};

export const Labelled: Story = { args: { name: 'phone', label: 'By phone' } };
