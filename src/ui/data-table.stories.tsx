import type { Meta, StoryObj } from '@storybook/react-vite';
import { DataTable } from './data-table.tsx';

const meta: Meta<typeof DataTable> = {
  title: 'ui/DataTable',
  component: DataTable,
  args: {
    caption: 'Values in this run',
    columns: [
      { key: 'value', label: 'Value' },
      { key: 'here', label: 'This run', figures: true },
      { key: 'best', label: 'Best run', figures: true },
      { key: 'cost', label: 'Where it was lost' },
    ],
    rows: [
      { key: 'honesty', cells: ['Honesty', '92', '96', 'The second choice'] },
      { key: 'respect', cells: ['Respect', '48', '100', 'The third choice, and the note'] },
    ],
  },
};

export default meta;

type Story = StoryObj<typeof DataTable>;

export const Scrolling: Story = {};

export const Stacking: Story = { args: { stacks: true } };
