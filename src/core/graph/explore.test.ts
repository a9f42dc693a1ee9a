import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { buildScenario } from '../scenario/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import type { Machine } from '../situation/machine.ts';
import { exploreFreely } from './explore-freely.ts';
import { exploreMachine } from './explore.ts';
import type { Graph } from './graph.ts';
import { exploreTabulated } from './explore-tabulated.ts';
import { findShortestRuns } from './find-shortest-run.ts';
import { markLoops } from './find-loop.ts';
import { rankNodes } from './rank-nodes.ts';
import { tabulateValuations } from './valuations.ts';

const machineOf = (scenario: Scenario): Machine => buildMachine(scenario, aStance().positions);

/** Situations and steps by what they are, not by their numbers. */
function describeGraph(graph: Graph): string[] {
  const name = (situation: number): string =>
    `${graph.node[situation]}:${graph.valuations.read(graph.valuation[situation] ?? -1).join()}`;
  return Array.from({ length: graph.size }, (_, from) => {
    const steps: string[] = [];
    for (
      let step = graph.firstStep[from] ?? 0;
      step < (graph.firstStep[from + 1] ?? 0);
      step += 1
    ) {
      steps.push(`${graph.stepChoice[step]} to ${name(graph.stepTo[step] ?? -1)}`);
    }
    return `${name(from)} ${steps.join('; ')}`;
  }).toSorted();
}

describe('exploreMachine', () => {
  it('finds the same with tables and without', () => {
    let compared = 0;
    fc.assert(
      fc.property(scenarioArbitrary, fc.boolean(), (file, withoutTimed) => {
        const machine = machineOf(buildScenario(file));
        const ranks = rankNodes(machine);
        const tables = tabulateValuations(machine);
        if (ranks === null || tables === null) return;
        compared += 1;
        const options = { limit: 100_000, withoutTimed };
        const tabulated = exploreTabulated(machine, tables, ranks, options);
        const free = exploreFreely(machine, options);
        if (tabulated === null || free === null) throw new Error('too large');
        expect(describeGraph(tabulated)).toEqual(describeGraph(free));
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(20);
  });

  it('numbers situations so that every step leads on', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (file) => {
        const graph = exploreMachine(machineOf(buildScenario(file)));
        if (graph === null) throw new Error('too large');
        for (let from = 0; from < graph.size; from += 1) {
          const steps = graph.stepTo.subarray(graph.firstStep[from], graph.firstStep[from + 1]);
          expect(steps.every((to) => to > from)).toBe(true);
        }
      }),
    );
  });

  it('stops at its limit, with tables and without', () => {
    const machine = machineOf(aScenario());
    expect(exploreMachine(machine, { limit: 7 })?.size).toBe(7);
    expect(exploreMachine(machine, { limit: 6 })).toBeNull();
    expect(exploreFreely(machine, { limit: 6, withoutTimed: false })).toBeNull();
  });

  it('marks what can come back, and only that', () => {
    const scenario = aScenario({
      scenes: {
        opening: aScene({ on: { to: 'request' }, off: { to: 'gone' } }),
        request: aScene({ round: { to: 'detour' }, out: { to: 'content' } }),
        detour: aScene({ back: { to: 'request' } }),
      },
    });
    const graph = exploreMachine(machineOf(scenario));
    if (graph === null) throw new Error('too large');
    expect(graph.loops).toBe(true);
    const marks = markLoops(graph);
    const names = Array.from(graph.node, (node) => graph.machine.nodes[node]?.id ?? '');
    expect(names.filter((_, situation) => marks[situation] === 1).toSorted()).toEqual([
      'detour',
      'request',
    ]);
    const runs = findShortestRuns(graph, (situation) => (marks[situation] === 1 ? 0 : null));
    expect(runs.get(0)?.choices).toEqual(['on']);
  });
});
