import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aScenario } from '../../../tests/builders/a-scenario.ts';
import { aCode } from '../../../tests/builders/a-code.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { listAllRuns } from '../../../tests/builders/list-all-runs.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import { exploreMachine } from '../graph/explore.ts';
import { buildScenario } from '../scenario/scenario.ts';
import { buildScoringFrame } from '../scoring/scoring-frame.ts';
import { scoreRun } from '../scoring/score-run.ts';
import { buildMachine } from '../situation/build-machine.ts';
import { hashContent } from './hash-content.ts';
import { replayRun } from './replay-run.ts';
import { RUN_LIMITS } from './run-limits.ts';
import { runEventSchema, runLogSchema } from './run-log.ts';
import type { RunEvent } from './run-log.ts';

const started: RunEvent = {
  type: 'run-started',
  scenario: 'short-visit',
  scenarioVersion: 1,
  scenarioHash: hashContent('scenario'),
  stance: 'corner-shop',
  stanceHash: hashContent('stance'),
  persona: 'liis-tamm',
  seed: 7,
  mode: 'practice',
};

const made = (scene: string, choice: string): RunEvent => ({ type: 'choice-made', scene, choice });

describe('replayRun', () => {
  it('tells the same result after every reload', () => {
    const code = aCode();
    const stance = aStance();
    fc.assert(
      fc.property(scenarioArbitrary, fc.nat(), (file, pick) => {
        const machine = buildMachine(buildScenario(file), stance.positions);
        const runs = listAllRuns(machine, code, stance);
        const run = runs[pick % runs.length];
        const graph = exploreMachine(machine);
        if (run === undefined || graph === null) throw new Error('no run');
        const kept = run.items.slice(0, 1).map(({ id }) => id);
        const frame = buildScoringFrame(graph, code, stance);
        const scored = scoreRun(frame, { choices: run.choices, record: kept });
        if ('fault' in scored) throw new Error(scored.fault.kind);
        const log: RunEvent[] = [
          started,
          ...scored.score.decisions.map(({ scene, choice }) => made(scene, choice)),
          { type: 'record-written', kept },
          { type: 'run-ended', outcome: run.outcome },
        ];
        // What a store gives back after a reload is a copy.
        const reloaded = runLogSchema.parse(JSON.parse(JSON.stringify(log)));
        const replayed = replayRun(machine, reloaded);
        if ('fault' in replayed) throw new Error(replayed.fault.kind);
        expect(replayed.run.phase).toBe('ended');
        const again = scoreRun(frame, {
          choices: replayed.run.choices,
          record: replayed.run.record ?? [],
        });
        expect(again).toEqual(scored);
        // Every beginning of a log is a run in progress.
        for (let length = 1; length <= log.length; length += 1) {
          expect(replayRun(machine, log.slice(0, length))).toHaveProperty('run');
        }
      }),
      { numRuns: 100 },
    );
  });

  const machine = buildMachine(aScenario(), aStance().positions);
  it.each([
    [[], 0, 'not-started'],
    [[made('opening', 'hear')], 0, 'not-started'],
    [[started, started], 1, 'started-twice'],
    [[started, made('request', 'refund')], 1, 'other-scene'],
    [[started, made('opening', 'sing')], 1, 'not-open'],
    [[started, { type: 'record-written', kept: [] }], 1, 'out-of-order'],
    [[started, { type: 'run-ended', outcome: 'gone' }], 1, 'out-of-order'],
    [
      [
        started,
        made('opening', 'hear'),
        made('request', 'refund'),
        { type: 'record-written', kept: ['gossip'] },
      ],
      3,
      'unknown-item',
    ],
    [
      [
        started,
        made('opening', 'hear'),
        made('request', 'refund'),
        { type: 'record-written', kept: ['wish'] },
        { type: 'run-ended', outcome: 'gone' },
      ],
      4,
      'other-outcome',
    ],
  ] satisfies [RunEvent[], number, string][])('refuses %j', (log, at, kind) => {
    expect(replayRun(machine, log)).toEqual({ fault: { at, kind } });
  });
});

describe('thoughts about a run', () => {
  const machine = buildMachine(aScenario(), aStance().positions);
  const ended: RunEvent[] = [
    started,
    made('opening', 'hear'),
    made('request', 'refund'),
    { type: 'record-written', kept: ['wish'] },
    { type: 'run-ended', outcome: 'content' },
  ];
  const raised = (practice: string, text: string): RunEvent => ({
    type: 'objection-raised',
    on: { practice },
    text,
  });
  const replayed = (log: RunEvent[]) => {
    const replay = replayRun(machine, runLogSchema.parse(log));
    if ('fault' in replay) throw new Error(replay.fault.kind);
    return replay.run;
  };

  it('keeps the latest word on each practice and position', () => {
    const { objections, phase } = replayed([
      ...ended,
      raised('fair-returns', 'first'),
      { type: 'objection-raised', on: { position: 'fair-returns' }, text: 'a namesake' },
      raised('keep-records', 'mistaken'),
      raised('fair-returns', 'second'),
      { type: 'objection-withdrawn', on: { practice: 'keep-records' } },
      { type: 'objection-withdrawn', on: { practice: 'never-raised' } },
    ]);
    expect(phase).toBe('ended');
    expect(objections).toEqual([
      { on: { practice: 'fair-returns' }, text: 'second' },
      { on: { position: 'fair-returns' }, text: 'a namesake' },
    ]);
  });

  it('keeps the latest intention, and none once it is cleared', () => {
    const first: RunEvent = { type: 'intention-written', text: 'I will listen' };
    expect(replayed(ended).intention).toBeNull();
    expect(replayed([...ended, first]).intention).toBe('I will listen');
    const clear: RunEvent = { type: 'intention-written', text: '' };
    expect(replayed([...ended, first, clear]).intention).toBeNull();
  });

  it('knows which run a what-if goes on from', () => {
    const whatIf = { run: '0b5cc1a5-7b3c-4c1d-9d5e-3f4a5b6c7d8e', at: 1 };
    expect(replayed([{ ...started, whatIf }, ...ended.slice(1)]).started.whatIf).toEqual(whatIf);
  });

  it('takes no thoughts before the end', () => {
    for (const thought of [raised('fair-returns', 'too early'), intention('too early')]) {
      for (let length = 1; length < ended.length; length += 1) {
        expect(replayRun(machine, [...ended.slice(0, length), thought])).toEqual({
          fault: { at: length, kind: 'out-of-order' },
        });
      }
    }
  });

  it.each([
    ['an empty objection', raised('fair-returns', ' \n')],
    ['an endless objection', raised('fair-returns', 'x'.repeat(RUN_LIMITS.words + 1))],
    ['an endless intention', intention('x'.repeat(RUN_LIMITS.words + 1))],
    ['an objection to two things', { ...raised('a', 'b'), on: { practice: 'a', position: 'b' } }],
    ['a what-if of nothing', { ...started, whatIf: { run: 'another', at: 0 } }],
  ])('does not read %s', (_, event) => {
    expect(runEventSchema.safeParse(event).success).toBe(false);
  });
});

function intention(text: string): RunEvent {
  return { type: 'intention-written', text };
}

describe('hashContent', () => {
  it('knows data by what it says, not by the order of keys', () => {
    expect(hashContent({ a: 1, b: [2] })).toBe(hashContent({ b: [2], a: 1 }));
    expect(hashContent({ a: 1 })).not.toBe(hashContent({ a: 2 }));
    expect(hashContent('')).toMatch(/^[0-9a-f]{16}$/);
  });
});
