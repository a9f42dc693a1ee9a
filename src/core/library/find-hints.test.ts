import { expect, it } from 'vitest';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import type { Labels } from '../graph/graph-check.ts';
import { readSource } from '../source/read-source.ts';
import type { CueWords } from './cue-words.ts';
import { CUES, compileWords } from './cue-words.ts';
import { findHints } from './find-hints.ts';

const WORDS = Object.fromEntries(
  CUES.map((cue) => [
    cue,
    compileWords(cue === 'absolute' ? ['never'] : cue === 'moral' ? ['fair'] : [], 'en'),
  ]),
) as CueWords;

const scenario = aScenario({
  scenes: {
    opening: aScene({
      hear: { to: 'content' },
      rush: { to: 'content' },
      silence: { after: 30, to: 'gone' },
    }),
  },
});

function hintsOf(hear: string, rush: string): unknown {
  const { source } = readSource('en.yaml', 'format: 1');
  const labels: Labels = {
    language: 'en',
    source,
    find: (_, choice) => ({ hear, rush, silence: 'You never say a thing.' })[choice] ?? null,
  };
  return findHints(scenario, labels, WORDS).map(({ kind, choice }) => [kind, choice]);
}

it.each([
  ['Do go on, please.', 'We close in a minute.', []],
  ['That is only fair to you.', 'We close in a minute.', [['moral', 'hear']]],
  ['We never do that here.', 'We close in a minute.', [['absolute', 'hear']]],
  ['We never do that here.', 'I never said that to you.', []],
  ['Do.', 'We close in a minute.', [['uneven', null]]],
])('finds what gives away “%s” beside “%s”', (hear, rush, hints) => {
  expect(hintsOf(hear, rush)).toEqual(hints);
});
