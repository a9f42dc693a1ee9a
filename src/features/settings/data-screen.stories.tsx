import type { Meta, StoryObj } from '@storybook/react-vite';
import type { DataProps } from './data-props.ts';
import { DataScreen } from './data-screen.tsx';
import { NOW, someData, someRuns } from './data.fixture.ts';

const meta: Meta<DataProps> = {
  title: 'settings/Data',
  parameters: { layout: 'fullscreen' },
  args: someData(),
  render: (args) => <DataScreen {...args} />,
};

export default meta;

type Story = StoryObj<DataProps>;

export const AllWell: Story = {};

export const Promised: Story = { args: { persistence: 'granted', runs: someRuns(45) } };

export const Nothing: Story = {
  args: { runs: [], usage: null, exported: null, persistence: 'unsupported' },
};

export const Wiped: Story = {
  args: {
    runs: [],
    exported: null,
    wiped: { since: NOW - 90 * 24 * 60 * 60 * 1000, runs: 14 },
  },
};

export const MemoryOnly: Story = { args: { place: 'memory', fault: 'unavailable', usage: null } };

export const NewerVersion: Story = { args: { writable: false, fault: 'newer-version' } };

export const DeviceFull: Story = { args: { fault: 'quota' } };

export const Reading: Story = { args: { runs: null, persistence: null, usage: null } };

export const BrokenFile: Story = {
  args: {
    onImport: async () =>
      await Promise.resolve({
        kind: 'refused',
        faults: [
          { path: ['runs', 3, 'events', 0, 'time'], code: 'wrong-shape', values: {} },
          { path: ['settings'], code: 'duplicate-key', values: { key: 'theme' } },
          { path: [], code: 'too-large', values: { limit: 20_971_520 } },
        ],
      }),
  },
  play: async ({ canvas, userEvent }) => {
    const file = new File(['{'], 'goodfaith-2026-11-22.json', { type: 'application/json' });
    await userEvent.upload(canvas.getByLabelText(/Choose a file|Vali fail|选择文件/), file);
  },
};
