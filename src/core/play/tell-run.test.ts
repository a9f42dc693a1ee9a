import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario, aScenarioFile, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { attemptArbitrary } from '../../../tests/builders/attempt-arbitrary.ts';
import { textsFor } from '../../../tests/builders/scenario-texts.ts';
import type { ScenarioTexts } from '../scenario/scenario-texts-schema.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { tellRun } from './tell-run.ts';

const overrides = {
  scenes: {
    opening: {
      speaker: 'colleague',
      mood: [
        { when: { variable: 'trust', atLeast: 2 }, is: 'pleased' as const },
        { is: 'worried' as const },
      ],
      choices: {
        hear: { add: { trust: 1 }, when: { variable: 'trust', atMost: 1 }, to: 'opening' },
        wait: { after: 30, to: 'request' },
      },
    },
    request: {
      ...aScene({
        refund: {
          to: [{ when: { variable: 'trust', atLeast: 2 }, go: 'content' }, { go: 'gone' }],
        },
      }),
      channel: 'email' as const,
    },
  },
};
const machine = buildMachine(aScenario(overrides), aStance().positions);
const plain = textsFor(aScenarioFile(overrides), 'en');
const texts: ScenarioTexts = {
  ...plain,
  scenes: {
    opening: {
      narration: '{{name}} waits.',
      says: ['Well?', 'I am waiting.'],
      again: 'So?',
      choices: {
        hear: { label: 'Tell me.', reply: 'I just did.', feedback: 'heard' },
        wait: { label: 'You say nothing.', feedback: 'silent' },
      },
    },
    request: {
      subject: 'My umbrella',
      narration: 'A mail.',
      choices: {
        refund: {
          label: 'Here it is.',
          reply: { content: 'Thank you.' },
          feedback: { content: 'content now', gone: 'gone now' },
        },
      },
    },
  },
};

describe('tellRun', () => {
  it('begins with the scene that waits for a choice', () => {
    expect(tellRun(machine, [], texts)).toEqual([
      {
        kind: 'scene',
        scene: 'opening',
        node: 0,
        speaker: 'colleague',
        channel: 'counter',
        mood: 'worried',
        visit: 1,
        again: false,
        subject: null,
        narration: '{{name}} waits.',
        lines: ['Well?', 'I am waiting.'],
        choices: [
          { choice: 'hear', label: 'Tell me.', open: true, timed: false },
          { choice: 'wait', label: 'You say nothing.', open: true, timed: true },
        ],
      },
    ]);
  });

  it('tells a scene met again in the words for that', () => {
    const [, chosen, met] = tellRun(machine, ['hear'], texts);
    expect(chosen).toMatchObject({
      kind: 'choice',
      decision: 0,
      label: 'Tell me.',
      reply: 'I just did.',
      target: 'opening',
      moodAfter: 'pleased',
      timed: false,
    });
    expect(met).toMatchObject({
      kind: 'scene',
      visit: 2,
      again: true,
      narration: null,
      lines: ['So?'],
      mood: 'pleased',
      choices: [{ open: false }, { open: true }],
    });
  });

  it('says the usual words again where there are none for it', () => {
    const { again: _, ...opening } = texts.scenes['opening'] ?? { choices: {} };
    const without = { ...texts, scenes: { ...texts.scenes, opening } };
    expect(tellRun(machine, ['hear'], without)[2]).toMatchObject({
      visit: 2,
      again: false,
      narration: '{{name}} waits.',
      lines: ['Well?', 'I am waiting.'],
    });
  });

  it('gives the words for where a choice led, to the outcome', () => {
    const told = tellRun(machine, ['hear', 'wait', 'refund'], texts);
    expect(told.slice(3)).toMatchObject([
      { kind: 'choice', choice: 'wait', timed: true, reply: null, feedback: 'silent' },
      { kind: 'scene', scene: 'request', subject: 'My umbrella', channel: 'email', lines: [] },
      { decision: 2, reply: 'Thank you.', feedback: 'content now', moodAfter: 'pleased' },
      {
        kind: 'outcome',
        outcome: 'content',
        mood: 'pleased',
        satisfaction: 5,
        title: 'en: content',
        text: 'en: text of content',
        review: 'en: review of content',
      },
    ]);
    const sad = tellRun(machine, ['wait', 'refund'], texts);
    expect(sad[3]).toMatchObject({ reply: null, feedback: 'gone now', moodAfter: 'angry' });
  });

  it('refuses a choice that was not open', () => {
    expect(() => tellRun(machine, ['refund'], texts)).toThrow('not open');
  });

  it('tells every run in turns, up to where it stands, and never changes what was told', () => {
    fc.assert(
      fc.property(attemptArbitrary, fc.nat(), ({ frame, run }, cut) => {
        const words = { ...plain, scenes: {}, outcomes: {} };
        const told = tellRun(frame.graph.machine, run.choices, words);
        expect(told.map(({ kind }) => kind)).toEqual([
          ...run.choices.flatMap(() => ['scene', 'choice']),
          'outcome',
        ]);
        expect(told.flatMap((entry) => (entry.kind === 'choice' ? [entry.choice] : []))).toEqual(
          run.choices,
        );
        const kept = cut % (run.choices.length + 1);
        expect(tellRun(frame.graph.machine, run.choices.slice(0, kept), words)).toEqual(
          told.slice(0, kept * 2 + 1),
        );
      }),
    );
  });
});
