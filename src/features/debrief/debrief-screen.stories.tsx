import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { JSX } from 'react';
import { SHOWN_RUN, aDebriefBench } from '../../../tests/builders/a-debrief.ts';
import type { DebriefBench, DebriefSetting } from '../../../tests/builders/a-debrief.ts';
import { aRun, drawRun } from '../../../tests/builders/draw-run.ts';
import { applyObjection } from '../../core/play/apply-objection.ts';
import type { RunInput } from '../../core/scoring/walk-run.ts';
import { LANGUAGES } from '../../core/source/languages.ts';
import type { DebriefProps } from './debrief-props.ts';
import { DebriefScreen } from './debrief-screen.tsx';

/** The screen with a memory for what is written on it. */
function Kept(props: DebriefProps): JSX.Element {
  const [objections, setObjections] = useState(props.objections);
  const [intention, setIntention] = useState(props.intention);
  return (
    <DebriefScreen
      {...props}
      objections={objections}
      intention={intention}
      onObject={(on, text) =>
        setObjections((all) => applyObjection(all, { type: 'objection-raised', on, text }))
      }
      onWithdraw={(on) =>
        setObjections((all) => applyObjection(all, { type: 'objection-withdrawn', on }))
      }
      onIntend={(text) => setIntention(text === '' ? null : text)}
    />
  );
}

const meta: Meta<typeof DebriefScreen> = {
  title: 'debrief/Debrief',
  component: DebriefScreen,
  parameters: { layout: 'fullscreen' },
};

export default meta;

type Story = StoryObj<typeof DebriefScreen>;

/** A story of one run; it is worked out anew in the language of the toolbar. */
function tell(
  setting: DebriefSetting,
  choose: (bench: DebriefBench) => RunInput,
  over: (bench: DebriefBench) => Partial<DebriefProps> = () => ({}),
): Story {
  return {
    loaders: [
      async ({ globals }) => {
        const language = LANGUAGES.find((known) => known === globals['language']) ?? 'en';
        const bench = await aDebriefBench({ language, ...setting });
        return { debrief: bench.debrief(choose(bench), over(bench)), language };
      },
    ],
    render: (_, { loaded }) => (
      <Kept key={String(loaded['language'])} {...(loaded['debrief'] as DebriefProps)} />
    ),
  };
}

/** Kind, and by the rules of another company. */
const TOOK_IT_BACK: RunInput = {
  choices: [
    'hear-the-reason',
    'jacket-first',
    'look-over-it',
    'take-it-back',
    'own-code',
    'ask-for-two',
    'yes-you-too',
  ],
  record: ['taken-and-repaid', 'second-size-out'],
};

export const Perfect: Story = tell({ stance: 'generous-retailer' }, ({ frame }) =>
  aRun(frame, 'best'),
);

export const Failed: Story = tell({ stance: 'generous-retailer' }, ({ frame }) =>
  aRun(frame, 'worst'),
);

export const Breached: Story = tell({ stance: 'generous-retailer' }, ({ frame }) =>
  drawRun(frame, 306),
);

export const RaisedToZero: Story = tell({}, ({ frame }) => drawRun(frame, 314));

export const Defensible: Story = tell({}, () => TOOK_IT_BACK);

export const RecordAsLesson: Story = tell({}, ({ frame }) => drawRun(frame, 283));

export const FormerEmployer: Story = tell(
  {},
  () => TOOK_IT_BACK,
  () => ({ formerCompany: 'generous-retailer' }),
);

export const FourAttempts: Story = tell(
  {},
  () => TOOK_IT_BACK,
  ({ debrief, attempt }) => {
    const { choices, record } = TOOK_IT_BACK;
    const held = [...choices.slice(0, 3), 'hold-the-limit', 'something-off'];
    return {
      attempts: [
        ...debrief(TOOK_IT_BACK).attempts,
        attempt({ choices: [...held, 'ask-for-two', 'yes-bring-yours'], record: [] }, 'b', {
          run: SHOWN_RUN,
          at: 3,
        }),
        attempt(
          { choices: [...held, 'two-sizes-home', 'yes-bring-yours'], record: ['jacket-as-seen'] },
          'c',
          { run: 'b', at: 5 },
        ),
        attempt({ choices: ['hear-the-reason', 'quiet-end', ...choices.slice(2)], record }, 'd', {
          run: SHOWN_RUN,
          at: 1,
        }),
      ],
    };
  },
);

export const Answered: Story = tell(
  {},
  () => TOOK_IT_BACK,
  ({ debrief }) => {
    const { discussion } = debrief(TOOK_IT_BACK);
    return {
      objections: [{ on: { position: 'returns' }, text: discussion[1] ?? '' }],
      intention: discussion[0] ?? '',
    };
  },
);

export const NotSaved: Story = tell(
  {},
  () => TOOK_IT_BACK,
  () => ({ save: { kind: 'unsaved', fault: 'quota' } }),
);

export const InEstonian: Story = { ...Defensible, globals: { language: 'et' } };

export const InChinese: Story = { ...Defensible, globals: { language: 'zh-CN' } };

export const AnotherContact: Story = tell(
  { scenario: 'unrelated-problem', stance: 'homely-hotel' },
  ({ frame }) => drawRun(frame, 12),
);
