import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { textsFor } from '../../../tests/builders/scenario-texts.ts';
import { replayRun } from '../../core/play/replay-run.ts';
import type { ReplayedRun } from '../../core/play/replay-run.ts';
import type { RunEvent, RunStarted } from '../../core/play/run-log.ts';
import { buildScenario } from '../../core/scenario/scenario.ts';
import { buildMachine } from '../../core/situation/build-machine.ts';
import { splitTurns } from './split-turns.ts';
import { tellConversation } from './tell-conversation.ts';

const started: RunStarted = {
  type: 'run-started',
  scenario: 'short-visit',
  scenarioVersion: 1,
  scenarioHash: '0',
  stance: 'corner-shop',
  stanceHash: '0',
  persona: 'liis-tamm',
  seed: 7,
  mode: 'guided',
};

it('tells before a choice what will be said after it, and each answer apart', () => {
  fc.assert(
    fc.property(scenarioArbitrary, fc.infiniteStream(fc.nat()), (file, dice) => {
      const machine = buildMachine(buildScenario(file), aStance().positions);
      const content = { texts: textsFor(file, 'en') };
      const people = { customer: { name: 'Liis', face: null }, others: new Map() };
      const replay = (log: readonly RunEvent[]): ReplayedRun => {
        const replayed = replayRun(machine, log);
        if ('fault' in replayed) throw new Error(replayed.fault.kind);
        return replayed.run;
      };
      const tell = (log: readonly RunEvent[]): ReturnType<typeof tellConversation> =>
        tellConversation({ machine, run: replay(log), content, people, fill: (text) => text });
      const log: RunEvent[] = [started];
      for (let turn = 0; turn < 12; turn += 1) {
        const { scene, choices, lines, tellAfter } = tell(log);
        const keys = choices.flatMap(({ id }) => splitTurns(tellAfter(id)).at(-1)?.key ?? []);
        expect(new Set([...keys, ...lines.map(({ key }) => key)]).size).toBe(
          keys.length + lines.length,
        );
        const chosen = choices[(dice.next().value ?? 0) % choices.length];
        if (chosen === undefined) return;
        log.push({ type: 'choice-made', scene, choice: chosen.id });
        const isOver = replay(log).phase !== 'playing';
        expect(tellAfter(chosen.id)).toEqual(isOver ? [] : tell(log).lines);
        if (isOver) return;
      }
    }),
  );
});
