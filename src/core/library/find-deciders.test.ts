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
import { judgeActs } from '../ethics/judge-choice.ts';
import { exchangePosition } from '../ethics/stance.ts';
import { buildFrames } from '../graph/check-graph.ts';
import { findActs } from '../graph/judge-machine.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { findOpenChoice } from '../situation/open-choices.ts';
import { startSituation } from '../situation/situation.ts';
import { takeChoice } from '../situation/take-choice.ts';
import { findDeciders } from './find-deciders.ts';

const code = aCode();
const presets = [
  aStance(),
  aStance({ id: 'strict', positions: { returns: 'limits', claims: 'verify' } }),
];

/** By situation, the choices that lose nothing there; every run walked, slow and plain. */
function tellBest(scenario: Scenario, by: Code, stance: Stance): Map<string, string> {
  const machine = buildMachine(scenario, stance.positions);
  const best = new Map<string, Map<string, number>>();
  for (const { choices, points } of listAllRuns(machine, by, stance)) {
    let situation = startSituation(machine);
    let earned = 0;
    for (const id of choices) {
      const choice = findOpenChoice(machine, situation, id);
      if (choice === null) throw new Error(`${id} is not open`);
      const key = `${situation.node}:${situation.values.join(',')}`;
      const here = best.get(key) ?? new Map<string, number>();
      here.set(id, Math.max(here.get(id) ?? -Infinity, points - earned));
      best.set(key, here);
      const acts = findActs(machine, by, choice.choice.acts);
      earned += judgeActs(by, stance, acts).reduce((sum, one) => sum + one.points, 0);
      situation = takeChoice(situation, choice);
    }
  }
  return new Map(
    [...best].map(([key, here]) => {
      const top = Math.max(...here.values());
      return [key, [...here].flatMap(([id, most]) => (most === top ? [id] : [])).join(' ')];
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
