import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCode, aCodeFile } from '../../../tests/builders/a-code.ts';
import { aScenario } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { listAllRuns } from '../../../tests/builders/list-all-runs.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import type { Code } from '../ethics/code.ts';
import { buildCode } from '../ethics/code.ts';
import type { Stance } from '../ethics/stance.ts';
import { exchangePosition } from '../ethics/stance.ts';
import { buildFrames } from '../graph/check-graph.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { findDeciders } from './find-deciders.ts';

const code = aCode();
const presets = [
  aStance(),
  aStance({ id: 'strict', positions: { returns: 'limits', claims: 'verify' } }),
];

/** By every beginning of a run, the choices that lose nothing there; slow and plain. */
function tellBest(scenario: Scenario, by: Code, stance: Stance): Map<string, string> {
  const machine = buildMachine(scenario, stance.positions);
  const best = new Map<string, Map<string, number>>();
  for (const { choices, points } of listAllRuns(machine, by, stance)) {
    choices.forEach((choice, at) => {
      const start = choices.slice(0, at).join(' ');
      const here = best.get(start) ?? new Map<string, number>();
      here.set(choice, Math.max(here.get(choice) ?? -Infinity, points));
      best.set(start, here);
    });
  }
  return new Map(
    [...best].map(([start, here]) => {
      const top = Math.max(...here.values());
      return [start, [...here].flatMap(([id, most]) => (most === top ? [id] : [])).join(' ')];
    }),
  );
}

function differs(one: Map<string, string>, other: Map<string, string>): boolean {
  return [...one].some(([start, best]) => other.has(start) && other.get(start) !== best);
}

function silence(practice: string): Code {
  const file = aCodeFile();
  const acts = Object.fromEntries(
    Object.entries(file.acts).map(([id, act]) => {
      const judgements = act.judgements.map((one) =>
        one.practice === practice ? { practice, degree: 0 } : one,
      );
      return [id, { ...act, judgements }];
    }),
  );
  return buildCode({ ...file, acts });
}

describe('findDeciders', () => {
  it('finds the positions that comparing all runs finds', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (file) => {
        const scenario = buildScenario(file);
        const found = findDeciders(code, buildFrames({ scenario, code, presets })).positions;
        const expected = [...code.positions].flatMap(([position, options]) => {
          const decides = presets.some((preset) =>
            options.some((option) =>
              differs(
                tellBest(scenario, code, preset),
                tellBest(scenario, code, exchangePosition(preset, position, option)),
              ),
            ),
          );
          return decides ? [position] : [];
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('finds the practices that comparing all runs finds', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (file) => {
        const scenario = { ...buildScenario(file), record: [] };
        const found = findDeciders(code, buildFrames({ scenario, code, presets })).practices;
        const expected = [...code.practices.keys()].filter((practice) =>
          presets.some((preset) =>
            differs(
              tellBest(scenario, code, preset),
              tellBest(scenario, silence(practice), preset),
            ),
          ),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('counts a practice by which a record is judged', () => {
    const frames = (record: Parameters<typeof aScenario>[0]): ReturnType<typeof buildFrames> =>
      buildFrames({ scenario: aScenario(record), code, presets });
    const kept = { wish: { keep: true } };
    expect(findDeciders(code, frames({ record: kept })).practices).toContain('keep-records');
    expect(findDeciders(code, frames({ record: {} })).practices).not.toContain('keep-records');
  });
});
