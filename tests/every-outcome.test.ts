import { describe, expect, it } from 'vitest';
import { loadCast, loadTexts } from '../src/content/load-texts.ts';
import { exploreMachine } from '../src/core/graph/explore.ts';
import { findShortestRuns } from '../src/core/graph/find-shortest-run.ts';
import { drawPeople } from '../src/core/play/draw-persona.ts';
import { replayRun } from '../src/core/play/replay-run.ts';
import type { RunEvent } from '../src/core/play/run-log.ts';
import { tellRun } from '../src/core/play/tell-run.ts';
import { buildMachine } from '../src/core/situation/build-machine.ts';
import { LANGUAGES } from '../src/core/source/languages.ts';
import { fillWith } from './builders/fill-with.ts';
import {
  PROJECT,
  shippedCode,
  shippedScenarios,
  shippedStances,
} from './builders/shipped-content.ts';

const code = shippedCode();
const loadedCast = loadCast(PROJECT.cast);
if ('problems' in loadedCast) throw new Error('the cast has faults: run check');
const { personas } = loadedCast.cast;

describe.each(shippedScenarios())('$id', ({ folder, scenario }) => {
  it.each(shippedStances())(
    'ends in every outcome at $id, told in every language',
    async (stance) => {
      const machine = buildMachine(scenario, stance.positions);
      const graph = exploreMachine(machine);
      if (graph === null) throw new Error('the scenario is too large');
      const ways = findShortestRuns(graph, (situation) => {
        const node = graph.node[situation] ?? -1;
        return machine.nodes[node]?.outcome == null ? null : node;
      });
      expect(ways.size).toBe(scenario.outcomes.length);

      for (const [index, [outcome, { choices }]] of [...ways].entries()) {
        const seed = index * 7919;
        const people = drawPeople(scenario, Object.keys(personas), seed);
        const log = playLog(choices, { seed, persona: people.customer, stance: stance.id });
        const replayed = replayRun(machine, log);
        if ('fault' in replayed) throw new Error(replayed.fault.kind);
        expect(replayed.run.phase).toBe('ended');
        expect(replayed.run.situation.node).toBe(outcome);

        for (const language of LANGUAGES) {
          const loaded = loadTexts(folder, language);
          if ('problems' in loaded) throw new Error('the texts have faults: run check');
          const named = [[null, people.customer] as const, ...people.others];
          const fill = await fillWith({
            language,
            facts: Object.fromEntries(code.facts),
            stance,
            scenario,
            people: new Map(named.map(([key, id]) => [key, personas[id]?.texts[language]])),
          });
          const told = tellRun(machine, choices, loaded.texts);
          const texts = collectTexts(told).map(fill);
          expect(texts.length).toBeGreaterThan(choices.length);
          expect(texts.filter((text) => /\{\{|\}\}|undefined/.test(text))).toEqual([]);
          expect(told.at(-1)).toMatchObject({ kind: 'outcome' });
        }
      }

      /** The log of a run with an empty record. */
      function playLog(
        choices: readonly string[],
        { seed, persona, stance: company }: { seed: number; persona: string; stance: string },
      ): RunEvent[] {
        const scenes = tellRun(machine, choices, EMPTY).flatMap((entry) =>
          entry.kind === 'choice' ? [entry] : [],
        );
        const last = [...ways].find(([, way]) => way.choices === choices)?.[0] ?? -1;
        return [
          {
            type: 'run-started',
            scenario: scenario.id,
            scenarioVersion: scenario.version,
            scenarioHash: '0',
            stance: company,
            stanceHash: '0',
            persona,
            seed,
            mode: 'practice',
          },
          ...scenes.map(({ scene, choice }): RunEvent => ({ type: 'choice-made', scene, choice })),
          { type: 'record-written', kept: [] },
          { type: 'run-ended', outcome: machine.nodes[last]?.id ?? '' },
        ];
      }
    },
  );
});

const EMPTY = {
  format: 1 as const,
  title: '',
  summary: '',
  briefing: '',
  scenes: {},
  outcomes: {},
  discussion: [],
};

/** What holds ids and no texts. */
const IDS = new Set([
  'kind',
  'scene',
  'choice',
  'speaker',
  'channel',
  'mood',
  'target',
  'outcome',
  'moodAfter',
]);

/** Every text in an entry of a told run. */
function collectTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return IDS.has(key) || value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => collectTexts(one, key));
  return Object.entries(Object(value)).flatMap(([name, inner]) => collectTexts(inner, name));
}
