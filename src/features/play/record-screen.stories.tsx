import type { Meta, StoryObj } from '@storybook/react-vite';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { RecordProps } from './record-props.ts';
import { RecordScreen } from './record-screen.tsx';
import { aRecord } from './record.fixture.ts';

const meta: Meta<typeof RecordScreen> = {
  title: 'play/Record',
  component: RecordScreen,
  parameters: { layout: 'fullscreen' },
};

export default meta;

type Story = StoryObj<typeof RecordScreen>;

const story = (change: Partial<RecordProps> = {}): Story => ({
  render: (_, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    return <RecordScreen {...aRecord(language, change)} />;
  },
});

export const Empty: Story = story();
export const Saving: Story = story({ save: { kind: 'saving' } });
export const Unsaved: Story = story({ save: { kind: 'unsaved', fault: 'unavailable' } });
export const ReadOnly: Story = story({ readOnly: true });
