import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { PageHeader } from './page-header.tsx';
import { Skeleton } from './skeleton.tsx';
import styles from './workshop.module.css';

const meta: Meta = { title: 'ui/Page states' };

export default meta;

export const Header: StoryObj = {
  render: () => (
    <PageHeader
      eyebrow="Library"
      title="Contacts to live through"
      lead="Each takes about ten minutes. What you say decides how it goes on."
      actions={<Button icon="refresh">Play the last one again</Button>}
    />
  ),
};

export const Empty: StoryObj = {
  render: () => (
    <EmptyState
      icon="search"
      title="No contact fits these filters"
      actions={<Button>Clear the filters</Button>}
    >
      Try fewer of them, or another word.
    </EmptyState>
  ),
};

export const Loading: StoryObj = {
  render: () => (
    <div className={styles['form']}>
      <Skeleton lines={4} />
    </div>
  ),
};

export const Failure: StoryObj = {
  render: () => (
    <ErrorScreen
      title="This page could not be shown"
      details={'TypeError: undefined is not a function\n  at readRun (runs.js:12)'}
      actions={
        <Button kind="primary" icon="refresh">
          Load it again
        </Button>
      }
    >
      <p>Your runs are safe on this device.</p>
    </ErrorScreen>
  ),
};
