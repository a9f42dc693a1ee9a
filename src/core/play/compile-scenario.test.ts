import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { aScenario, aScenarioFile, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { decodeValue } from '../situation/value-codes.ts';
import { listOpenChoices } from '../situation/open-choices.ts';
import { startSituation } from '../situation/situation.ts';
import { takeChoice } from '../situation/take-choice.ts';
import { compileScenario } from './compile-scenario.ts';

describe('compileScenario', () => {
  it('walks as the pure step walks', () => {
    fc.assert(
      fc.property(
        scenarioArbitrary,
        fc.constantFrom('accept', 'limits'),
        fc.infiniteStream(fc.nat()),
        (file, returns, dice) => {
          const machine = buildMachine(
            buildScenario(file),
            aStance({ positions: { returns } }).positions,
          );
          const actor = createActor(compileScenario(machine)).start();
          let situation = startSituation(machine);
          for (;;) {
            const open = listOpenChoices(machine, situation);
            const snapshot = actor.getSnapshot();
            const node = machine.nodes[situation.node];
            expect(snapshot.value).toBe(node?.id);
            expect(snapshot.context.values).toEqual(
              Object.fromEntries(
                machine.variables.map((variable, index) => [
                  variable.id,
                  decodeValue(variable, situation.values[index] ?? 0),
                ]),
              ),
            );
            for (const choice of node?.choices ?? []) {
              expect(snapshot.can({ type: choice.id })).toBe(open.includes(choice));
            }
            const choice = open[(dice.next().value ?? 0) % Math.max(1, open.length)];
            if (choice === undefined) break;
            actor.send({ type: choice.id });
            situation = takeChoice(situation, choice);
          }
          expect(actor.getSnapshot().status).toBe('done');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is plain data: it can be exported and drawn', () => {
    const machine = buildMachine(aScenario(), aStance().positions);
    const exported = JSON.parse(JSON.stringify(compileScenario(machine).config));
    expect(Object.keys(exported.states)).toEqual(['opening', 'request', 'content', 'gone']);
    expect(exported.states.request.on.refuse[0].guard.type).toBe('leadsThere');
  });

  it('ignores a choice that is not open', () => {
    const file = aScenarioFile({
      scenes: {
        opening: aScene({
          ask: { to: 'content' },
          shout: { when: { variable: 'trust', atLeast: 3 }, to: 'gone' },
        }),
      },
    });
    const machine = buildMachine(buildScenario(file), aStance().positions);
    const actor = createActor(compileScenario(machine)).start();
    actor.send({ type: 'shout' });
    expect(actor.getSnapshot().value).toBe('opening');
  });
});
