import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Channel } from '../../core/scenario/scenario-schema.ts';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { ContactProps } from './contact-props.ts';
import { ContactScreen } from './contact-screen.tsx';
import { aContact, aPerson } from './contact.fixture.ts';

const meta: Meta<typeof ContactScreen> = {
  title: 'play/Contact',
  component: ContactScreen,
  parameters: { layout: 'fullscreen' },
};

export default meta;

type Story = StoryObj<typeof ContactScreen>;

const story = (
  channel: Channel,
  at: 'start' | 'middle',
  change: Partial<ContactProps> = {},
): Story => ({
  render: (_, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    return <ContactScreen {...aContact(channel, language, at, change)} />;
  },
});

export const CounterStart: Story = story('counter', 'start');
export const CounterMiddle: Story = story('counter', 'middle');
export const CounterGuided: Story = story('counter', 'middle', { mode: 'guided' });
export const CounterTimed: Story = story('counter', 'middle', {
  patience: { total: 45, left: 18 },
});
export const CounterPaused: Story = story('counter', 'middle', {
  paused: true,
  patience: { total: 45, left: 18 },
});
export const CounterReadOnly: Story = story('counter', 'middle', { readOnly: true });
export const CounterUnsaved: Story = story('counter', 'middle', {
  save: { kind: 'unsaved', fault: 'quota' },
});
export const CounterPending: Story = story('counter', 'middle', {
  pending: 'then-1',
  save: { kind: 'saving' },
});
export const WhatIf: Story = story('counter', 'middle', { whatIf: true });

export const PhoneStart: Story = story('phone', 'start');
export const PhoneMiddle: Story = story('phone', 'middle', { patience: { total: 30, left: 30 } });
export const PhoneGuided: Story = story('phone', 'middle', { mode: 'guided' });
export const PhonePaused: Story = story('phone', 'middle', { paused: true });
export const PhoneMenu: Story = story('phone', 'start', {
  speaking: { voice: 'menu', person: { name: '', face: null }, mood: 'calm' },
});

export const ChatStart: Story = story('chat', 'start');
export const ChatMiddle: Story = story('chat', 'middle');
export const ChatGuided: Story = story('chat', 'middle', { mode: 'guided' });
export const ChatPending: Story = story('chat', 'middle', { pending: 'then-2' });

export const EmailStart: Story = story('email', 'start');
export const EmailMiddle: Story = story('email', 'middle');
export const EmailGuided: Story = story('email', 'middle', { mode: 'guided' });

/** Five long choices after many long words. */
export const Long: Story = {
  render: (_, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    const contact = aContact('counter', language, 'middle', { mode: 'guided' });
    const [first] = contact.choices;
    const long = contact.choices.map(({ id, label }) => ({ id, label: `${label} ${label}` }));
    return (
      <ContactScreen
        {...contact}
        lines={contact.lines.flatMap((line) => [line, { ...line, key: `${line.key}-more` }])}
        choices={first === undefined ? long : [...long, { ...first, id: 'then-4' }]}
      />
    );
  },
};

/** I said nothing, a colleague said something, somebody else stood by. */
export const OtherVoices: Story = {
  render: (_, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    const contact = aContact('counter', language, 'middle');
    const beside = aPerson('omar-haddad', 'Omar Haddad');
    const lines = contact.lines.map((line) => {
      if (line.kind === 'chosen') return { ...line, kind: 'silence' as const };
      if (line.key === 'reply') return { ...line, voice: 'colleague' as const, speaker: null };
      return line.key === 'next-1' ? { ...line, voice: 'person' as const, speaker: beside } : line;
    });
    const speaking = { voice: 'person', person: beside, mood: 'confused' } as const;
    return <ContactScreen {...contact} lines={lines} speaking={speaking} />;
  },
};

/** The contact began in a chat and goes on by phone. */
export const ChangedChannel: Story = {
  render: (_, { globals }) => {
    const language = LANGUAGES.find((one) => one === globals['language']) ?? 'en';
    const contact = aContact('chat', language, 'middle');
    const lines = contact.lines.map((line) =>
      line.key.startsWith('next') ? { ...line, channel: 'phone' as const } : line,
    );
    return <ContactScreen {...contact} channel="phone" lines={lines} />;
  },
};
