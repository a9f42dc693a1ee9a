import type { Meta, StoryObj } from '@storybook/react-vite';
import { NOW } from './data.fixture.ts';
import type { RawRecord, RecoverProps } from './recover-props.ts';
import { RecoverScreen } from './recover-screen.tsx';

const STATES = ['whole', 'unfinished', 'changed', 'gone', 'broken'] as const;

const records: readonly RawRecord[] = [
  ...STATES.map((state, at): RawRecord => ({
    key: `run-${at}`,
    kind: 'run',
    title: state === 'gone' ? 'implausible-claim' : 'A return outside the policy',
    started: NOW - at * 86_400_000,
    entries: 9 - at,
    state,
    unsaved: at === 1,
  })),
  {
    key: 'settings',
    kind: 'settings',
    title: null,
    started: null,
    entries: 7,
    state: 'whole',
    unsaved: false,
  },
];

const meta: Meta<RecoverProps> = {
  title: 'settings/Recover',
  parameters: { layout: 'fullscreen' },
  args: {
    records,
    detail: null,
    dataHref: '/settings/data',
    printRecord: (key) => JSON.stringify({ run: key, order: 1, events: [] }, null, 2),
    onDownload: () => undefined,
    onExport: () => undefined,
    onGo: (event) => event.preventDefault(),
  },
  render: (args) => <RecoverScreen {...args} />,
};

export default meta;

type Story = StoryObj<RecoverProps>;

export const Everything: Story = {};

export const Unreadable: Story = {
  args: { records: [], detail: 'unavailable: SecurityError: The operation is insecure.' },
};
