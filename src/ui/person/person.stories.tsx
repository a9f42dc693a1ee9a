import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { useState, type JSX } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { CAST_LOOKS } from './cast-looks.fixture.ts';
import { LOOK_TRAITS, type Look } from './look.ts';
import { MOODS, type Mood } from './mood.ts';
import { Person } from './person.tsx';
import styles from './person-stories.module.css';

const [liis, omar] = CAST_LOOKS;
const look: Look = liis?.look ?? omar?.look ?? ({} as Look);

const readMood = (value: unknown): Mood => MOODS.find((mood) => mood === value) ?? 'calm';

const withWidth: Decorator = (Story) => (
  <div className={styles['one']}>
    <Story />
  </div>
);

const meta: Meta<typeof Person> = {
  title: 'ui/Person',
  component: Person,
  args: { look, ageGroup: 'adult', mood: 'calm', label: 'Liis Tamm, calm', pose: 'bust' },
  argTypes: {
    mood: { options: MOODS, control: 'select' },
    pose: { options: ['bust', 'portrait'], control: 'inline-radio' },
    ageGroup: { options: ['young', 'adult', 'older'], control: 'inline-radio' },
    talking: { control: 'boolean' },
  },
};

export default meta;

type Story = StoryObj<typeof Person>;

/** One person; the mood comes from the toolbar. */
export const One: Story = {
  decorators: [withWidth],
  render: (args, { globals }) => {
    const mood = args.mood === 'calm' ? readMood(globals['mood']) : args.mood;
    return <Person {...args} mood={mood} label={`Liis Tamm, ${mood}`} />;
  },
};

export const Talking: Story = { args: { talking: true }, decorators: [withWidth] };

export const CastByMood: Story = {
  render: () => (
    <div className={styles['moods']}>
      {CAST_LOOKS.flatMap((person) =>
        MOODS.map((mood) => (
          <div key={person.id + mood}>
            <Person {...person} mood={mood} label={`${person.name}, ${mood}`} />
          </div>
        )),
      )}
    </div>
  ),
};

export const Portraits: Story = {
  render: () => (
    <div className={styles['portraits']}>
      {CAST_LOOKS.map((person, index) => {
        const mood = MOODS[index % MOODS.length] ?? 'calm';
        return (
          <div key={person.id}>
            <Person {...person} mood={mood} label={`${person.name}, ${mood}`} pose="portrait" />
          </div>
        );
      })}
    </div>
  ),
};

/** 40 px, the smallest size a mood must be read at. */
export const Avatars: Story = {
  render: () => (
    <div className={styles['avatars']}>
      {CAST_LOOKS.flatMap((person) =>
        MOODS.map((mood) => (
          <div key={person.id + mood}>
            <Person
              {...person}
              mood={mood}
              label={`${person.name}, ${mood}`}
              pose="portrait"
              still
            />
          </div>
        )),
      )}
    </div>
  ),
};

export const HairBySkin: Story = {
  render: () => (
    <div className={styles['skins']}>
      {LOOK_TRAITS.hair.flatMap((hair, row) =>
        LOOK_TRAITS.skin.map((skin, column) => {
          const mood = MOODS[(row + column) % MOODS.length] ?? 'calm';
          const hairColour = LOOK_TRAITS.hairColour[(row + column) % 6] ?? 'black';
          return (
            <div key={hair + String(skin)}>
              <Person
                look={{ ...look, extra: 'none', hair, skin, hairColour }}
                ageGroup="adult"
                mood={mood}
                label={`${hair}, ${skin}, ${mood}`}
              />
            </div>
          );
        }),
      )}
    </div>
  ),
};

export const Things: Story = {
  render: () => (
    <div className={styles['skins']}>
      {LOOK_TRAITS.extra.map((extra, index) => (
        <div key={extra}>
          <Person
            look={{
              ...look,
              extra,
              hair: LOOK_TRAITS.hair[index] ?? 'short',
              top: LOOK_TRAITS.top[index % 6] ?? 'shirt',
              topColour: LOOK_TRAITS.topColour[(index * 5) % 6] ?? 'ink',
            }}
            ageGroup="adult"
            mood="calm"
            label={extra}
          />
        </div>
      ))}
    </div>
  ),
};

function Changing(): JSX.Element {
  const [mood, setMood] = useState<Mood>('calm');
  return (
    <div className={styles['one']}>
      <Person {...(omar ?? { look, ageGroup: 'adult' })} mood={mood} label={`Omar, ${mood}`} />
      <div className={styles['buttons']}>
        {MOODS.map((other) => (
          <button key={other} type="button" onClick={() => setMood(other)}>
            {other}
          </button>
        ))}
      </div>
    </div>
  );
}

export const MoodChanges: Story = {
  render: () => <Changing />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    for (const mood of MOODS) {
      await userEvent.click(canvas.getByRole('button', { name: mood }));
      await expect(canvas.getByRole('img', { name: `Omar, ${mood}` })).toBeVisible();
    }
  },
};
