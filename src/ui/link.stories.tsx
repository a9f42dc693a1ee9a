import type { Meta, StoryObj } from '@storybook/react-vite';
import { Card } from './card.tsx';
import { Link } from './link.tsx';
import { SkipLink } from './skip-link.tsx';
import styles from './workshop.module.css';

const meta: Meta<typeof Link> = { title: 'ui/Link', component: Link };

export default meta;

export const Kinds: StoryObj<typeof Link> = {
  render: () => (
    <div className={styles['column']}>
      <SkipLink to="main" />
      <p>
        See <Link href="#handbook">the handbook</Link> or{' '}
        <Link href="https://www.riigiteataja.ee" external>
          the law itself
        </Link>
        .
      </p>
      <Card lifts as="article">
        <h2>
          <Link kind="cover" href="#scenario">
            The whole card is the link
          </Link>
        </h2>
        <p>One link for each card, and room to press it.</p>
      </Card>
    </div>
  ),
};
