import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/content/check-content.ts';
import { readSound } from '../src/content/read-sound.ts';
import { loadTexts } from '../src/content/load-texts.ts';
import { loadCast } from '../src/content/load-texts.ts';
import { judgeActs } from '../src/core/ethics/judge-choice.ts';
import { exchangePosition } from '../src/core/ethics/stance.ts';
import type { Stance } from '../src/core/ethics/stance.ts';
import { analyseGraph } from '../src/core/graph/analyse.ts';
import { exploreMachine } from '../src/core/graph/explore.ts';
import type { Graph } from '../src/core/graph/graph.ts';
import { doStancesDisagree } from '../src/core/graph/disagree.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { buildMachine } from '../src/core/situation/build-machine.ts';
import { listOpenChoices } from '../src/core/situation/open-choices.ts';
import { startSituation } from '../src/core/situation/situation.ts';
import { takeChoice } from '../src/core/situation/take-choice.ts';
import { pathsSchema } from '../src/core/library/paths-schema.ts';
import { LANGUAGES } from '../src/core/source/languages.ts';
import {
  PROJECT,
  shippedCode,
  shippedScenarios,
  shippedStances,
} from './builders/shipped-content.ts';

const code = shippedCode();
const stances = shippedStances();
const scenarios = shippedScenarios();

function explore(scenario: Scenario, stance: Stance): Graph {
  const graph = exploreMachine(buildMachine(scenario, stance.positions));
  if (graph === null) throw new Error('too large');
  return graph;
}

function starsOfBest(scenario: Scenario, stance: Stance): number {
  const { best } = analyseGraph(explore(scenario, stance), code, stance);
  return scenario.outcomes.find(({ id }) => id === best.outcome)?.satisfaction ?? 0;
}

describe('what is shipped', () => {
  it('passes check without an error or a warning', () => {
    // On the day of writing; `check` itself goes by the calendar.
    const { checked, problems } = checkContent([], { ...PROJECT, today: '2026-11-23' }, PROJECT);
    expect(problems.map(({ file, line, code: kind }) => `${file}:${line} ${kind}`)).toEqual([]);
    expect(checked).toBe(1 + stances.length + scenarios.length);
  });

  it('has six stances, each option held by two of them at least', () => {
    expect(stances).toHaveLength(6);
    for (const [position, options] of code.positions) {
      for (const option of options) {
        const held = stances.filter((stance) => stance.positions.get(position) === option);
        expect(held.length, `${position} ${option}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it.each([...code.practices.keys()])('has acts on both sides of the practice %s', (practice) => {
    for (const stance of stances) {
      const degrees = [...code.acts.values()]
        .filter((act) => !act.floor)
        .flatMap((act) => judgeActs(code, stance, [act]))
        .filter((judged) => judged.practice === practice)
        .map(({ degree }) => degree);
      expect(Math.max(...degrees)).toBeGreaterThanOrEqual(1);
      expect(degrees).toContain(-1);
      expect(degrees).toContain(-2);
    }
  });

  it.each([...code.positions])(
    'has acts whose sign changes with the position %s',
    (position, options) => {
      const signs = (option: string): number[] =>
        [...code.acts.values()].flatMap((act) =>
          stances
            .slice(0, 1)
            .flatMap((stance) => judgeActs(code, exchangePosition(stance, position, option), [act]))
            .map(({ degree }) => Math.sign(degree)),
        );
      const [one = '', other = ''] = options;
      const there = signs(other);
      const turned = signs(one).filter((sign, index) => sign * (there[index] ?? 0) < 0);
      expect(turned.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('has a cast that is varied', () => {
    const loaded = loadCast(PROJECT.cast);
    if ('problems' in loaded) throw new Error('the cast has faults');
    const personas = Object.values(loaded.cast.personas);
    expect(personas.length).toBeGreaterThanOrEqual(10);
    for (const trait of ['ageGroup', 'gender', 'origin', 'ability'] as const) {
      const kinds = new Set(personas.map((persona) => persona[trait]));
      expect(kinds.size, trait).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(scenarios)('the scenario $id', ({ folder, scenario }) => {
  it('is worth ten minutes, as far as that can be counted', () => {
    expect(scenario.scenes.length).toBeGreaterThanOrEqual(8);
    expect(scenario.scenes.length).toBeLessThanOrEqual(16);
    expect(scenario.outcomes.length).toBeGreaterThanOrEqual(3);
    const offered = scenario.scenes.map(({ choices }) =>
      choices.filter(({ after }) => after === null),
    );
    const meagre = offered.filter(({ length }) => length < 3 || length > 4);
    expect(meagre.length).toBeLessThanOrEqual(2);
    expect(scenario.record.length).toBeGreaterThanOrEqual(4);
    expect(scenario.record.length).toBeLessThanOrEqual(6);
    expect(scenario.record.some(({ keep, practice }) => !keep && practice !== null)).toBe(true);
    for (const stance of stances) {
      const { shortest, longest } = analyseGraph(explore(scenario, stance), code, stance);
      expect(shortest).toBeGreaterThanOrEqual(4);
      expect(longest).toBeLessThanOrEqual(8);
    }
  });

  it('asks four questions in every language', () => {
    for (const language of LANGUAGES) {
      const loaded = loadTexts(folder, language);
      if ('problems' in loaded) throw new Error(`${language} has faults`);
      expect(loaded.texts.discussion).toHaveLength(4);
    }
  });

  it('is lived through otherwise in some other company, well in both', () => {
    const pairs = stances.flatMap((one, index) =>
      stances
        .slice(index + 1)
        .filter((other) => doStancesDisagree(scenario, code, one, other))
        .map((other) => [one, other]),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(1);
    const both = pairs.filter((pair) => pair.every((stance) => starsOfBest(scenario, stance) >= 3));
    expect(both.length).toBeGreaterThanOrEqual(1);
  });

  it('meets no dead end in a million random steps', () => {
    let seed = 20261123;
    const roll = (limit: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * limit);
    };
    const machines = stances.map((stance) => buildMachine(scenario, stance.positions));
    let steps = 0;
    let stuck = 0;
    const ended = new Set<string>();
    for (let run = 0; steps < 1_000_000 / scenarios.length; run += 1) {
      const machine = machines[run % machines.length];
      if (machine === undefined) break;
      let situation = startSituation(machine);
      let node = machine.nodes[situation.node];
      while (node?.outcome === null) {
        const open = listOpenChoices(machine, situation);
        const choice = open[roll(open.length)];
        if (choice === undefined || open.every(({ timed }) => timed)) {
          stuck += 1;
          break;
        }
        situation = takeChoice(situation, choice);
        node = machine.nodes[situation.node];
        steps += 1;
      }
      if (node?.outcome != null) ended.add(node.id);
    }
    expect(stuck).toBe(0);
    expect([...ended].toSorted()).toEqual(scenario.outcomes.map(({ id }) => id).toSorted());
  });
});

describe('the ways through the library', () => {
  const { paths } = readSound(PROJECT.paths, pathsSchema);

  it.each(Object.entries(paths))(
    '“%s” leads to contacts there are, each with its reason',
    (_, path) => {
      const known = new Set(scenarios.map(({ id }) => id));
      expect(path.steps.filter((step) => !known.has(step))).toEqual([]);
      expect(new Set(path.steps).size).toBe(path.steps.length);
      for (const { steps } of Object.values(path.texts)) {
        expect(Object.keys(steps)).toEqual(path.steps);
      }
    },
  );

  it('there is one for those who are new, and one for the experienced', () => {
    expect(new Set(Object.values(paths).map(({ audience }) => audience))).toEqual(
      new Set(['onboarding', 'refresher']),
    );
  });
});
