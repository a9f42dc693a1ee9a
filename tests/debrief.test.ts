import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../src/core/debrief/build-debrief.ts';
import type { Debrief } from '../src/core/debrief/debrief.ts';
import { lookThrough } from '../src/core/debrief/look-through.ts';
import { measureHabits } from '../src/core/debrief/measure-habits.ts';
import type { Stance } from '../src/core/ethics/stance.ts';
import { exploreMachine } from '../src/core/graph/explore.ts';
import { estimateMinutes } from '../src/core/scoring/estimate-minutes.ts';
import { listPractices } from '../src/core/scoring/list-practices.ts';
import { measureStakes } from '../src/core/scoring/measure-stakes.ts';
import { buildScoringFrame } from '../src/core/scoring/scoring-frame.ts';
import { buildMachine } from '../src/core/situation/build-machine.ts';
import { LANGUAGES } from '../src/core/source/languages.ts';
import { loadTexts } from '../src/content/load-texts.ts';
import { shippedCode, shippedScenarios, shippedStances } from './builders/shipped-content.ts';

const code = shippedCode();
const stances = shippedStances();
const shipped = shippedScenarios();

function stanceOf(id: string): Stance {
  const found = stances.find((stance) => stance.id === id);
  if (found === undefined) throw new Error(`no stance is called ${id}`);
  return found;
}

const jacket = shipped.find(({ id }) => id === 'return-outside-policy')?.scenario;
if (jacket === undefined) throw new Error('the jacket is not shipped any more');
const generous = stanceOf('generous-retailer');
const graph = exploreMachine(buildMachine(jacket, generous.positions));
if (graph === null) throw new Error('too large');
const frame = buildScoringFrame(graph, code, generous);

/** What a shop with fair limits would have done, at the counter of a generous one. */
const FAIR = [
  'hear-the-reason',
  'quiet-end',
  'look-and-say-why',
  'hold-the-limit',
  'open-to-all',
  'two-sizes-home',
  'no-you-too',
];
const OURS = [
  'hear-the-reason',
  'quiet-end',
  'take-their-word',
  'take-it-back',
  'own-code',
  'two-sizes-home',
  'yes-you-too',
];
const RECORD = ['jacket-as-seen', 'taken-and-repaid', 'second-size-out'];

function debriefOf(choices: readonly string[], record: readonly string[]): Debrief {
  const built = buildDebrief(frame, stances, { choices, record });
  if ('fault' in built) throw new Error(JSON.stringify(built.fault));
  return built.debrief;
}

describe('the debrief of the jacket that came late, at a generous retailer', () => {
  const fair = debriefOf(FAIR, ['jacket-as-seen', 'no-refund', 'second-size-out']);

  it('does not call someone careless who did what is right elsewhere', () => {
    expect(fair.result).toMatchObject({ passed: false, breaches: [], inPoints: false });
    const [, , pocket, counter] = fair.decisions;
    expect(fair.decisions.map(({ kind }) => kind)).toEqual([
      'best',
      'best',
      'defensible',
      'defensible',
      'defensible',
      'best',
      'defensible',
    ]);
    expect(counter?.defenders).toContainEqual({
      stance: 'fair-outfitter',
      positions: [
        { position: 'returns', here: 'accept-every-return', there: 'fair-limits', when: 'now' },
      ],
    });
    expect(pocket?.instead).toEqual({ choice: 'take-their-word', now: 28, later: 0 });
  });

  it('says what told against the no, and what for the yes, with the option behind it', () => {
    const counter = fair.decisions[3];
    const reasons = counter?.options.flatMap(({ choice, judgements }) =>
      judgements
        .filter(({ explains }) => explains)
        .map(({ act, position, option, points }) => [choice, act, position, option, points]),
    );
    expect(reasons).toEqual([
      ['hold-the-limit', 'hold-to-the-return-limit', 'returns', 'accept-every-return', -14],
      ['take-it-back', 'take-back-late-return', 'returns', 'accept-every-return', 14],
    ]);
    expect(counter?.positions).toContainEqual({
      position: 'returns',
      option: 'accept-every-return',
    });
  });

  it('leaves one thing to do differently', () => {
    expect(fair.lesson).toEqual({ kind: 'loss', decision: 2 });
    const note = debriefOf(OURS, []);
    expect(note.lesson).toEqual({ kind: 'record', items: RECORD });
  });

  it('tells a full score what would have been lost elsewhere', () => {
    const full = debriefOf(OURS, RECORD);
    expect(full.result).toMatchObject({ score: 100, passed: true });
    expect(full.lesson).toBeNull();
    expect(full.values.every(({ weak }) => !weak)).toBe(true);
    expect(full.worthKnowing).toEqual({
      decision: 3,
      lostAt: stances
        .map(({ id }) => id)
        .filter((id) => id !== 'generous-retailer' && id !== 'homely-hotel'),
    });
  });

  it('shows the run through the eyes of the shop it would have pleased', () => {
    const run = { choices: FAIR, record: ['jacket-as-seen', 'no-refund', 'second-size-out'] };
    const looked = lookThrough(frame, run, stanceOf('fair-outfitter'));
    if ('fault' in looked) throw new Error(looked.fault.kind);
    expect(looked.lens).toMatchObject({ score: 100, passed: true });
    expect(
      looked.lens.decisions
        .filter(({ change }) => change === 'right-there-not-here')
        .map(({ choice }) => choice),
    ).toEqual(['look-and-say-why', 'hold-the-limit', 'open-to-all', 'no-you-too']);
    const [mark] = measureHabits([{ run: 'r', decisions: looked.lens.decisions }]);
    expect(mark).toMatchObject({ run: 'r', followed: 4 });
  });
});

describe('what a card says of every shipped scenario', () => {
  it.each(shipped)('$id: values at stake, practices, minutes', ({ scenario, folder }) => {
    for (const stance of stances) {
      const stakes = measureStakes(scenario, code, stance);
      expect(stakes.length).toBeGreaterThan(0);
      expect(stakes.length).toBeLessThanOrEqual(4);
      expect(stakes.every((value) => (stance.weights.get(value) ?? 0) > 0)).toBe(true);
    }
    const practices = listPractices(scenario, code);
    expect(practices).toContain('keep-records');
    expect(practices).toEqual([...code.practices.keys()].filter((id) => practices.includes(id)));
    for (const language of LANGUAGES) {
      const loaded = loadTexts(folder, language);
      if ('problems' in loaded) throw new Error(language);
      // About ten minutes, whatever the language.
      const minutes = estimateMinutes(scenario, loaded.texts, language);
      expect(minutes).toBeGreaterThanOrEqual(6);
      expect(minutes).toBeLessThanOrEqual(14);
    }
  });
});
