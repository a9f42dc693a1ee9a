import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Notice> = { title: 'ui/Notice', component: Notice };

export default meta;

type Story = StoryObj<typeof Notice>;

export const Kinds: Story = {
  render: () => (
    <div className={styles['form']}>
      <Notice kind="info">The clock is off: take the time you need.</Notice>
      <Notice kind="success">Saved on this device.</Notice>
      <Notice kind="warning" title="This company is not the one you began with">
        Your run goes on under the rules it began with.
      </Notice>
      <Notice
        kind="failure"
        title="Your last choice is not saved yet"
        actions={
          <>
            <Button size="small" icon="refresh">
              Try again
            </Button>
            <Button size="small" kind="quiet" icon="download">
              Take a file with you
            </Button>
          </>
        }
      >
        The device has no room left. Nothing before it is lost.
      </Notice>
    </div>
  ),
};
