import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SimulatedClock, createActor, fromCallback, fromPromise, waitFor } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import { aScenario, aScene } from '../../../tests/builders/a-scenario.ts';
import { aStance } from '../../../tests/builders/a-stance.ts';
import { scenarioArbitrary } from '../../../tests/builders/scenario-arbitrary.ts';
import type { RunEvent, RunStarted } from '../../core/play/run-log.ts';
import { buildScenario } from '../../core/scenario/scenario.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { buildMachine } from '../../core/situation/build-machine.ts';
import type { Machine } from '../../core/situation/machine.ts';
import { listOpenChoices } from '../../core/situation/open-choices.ts';
import type { TimeLimits } from './contact-props.ts';
import { measurePatience } from './measure-patience.ts';
import { playScreenMachine } from './play-screen.machine.ts';
import type { StoreAnswer, StoreRequest } from './play-screen.machine.ts';

const started: RunStarted = {
  type: 'run-started',
  scenario: 'short-visit',
  scenarioVersion: 1,
  scenarioHash: '0',
  stance: 'corner-shop',
  stanceHash: '0',
  persona: 'liis-tamm',
  seed: 7,
  mode: 'practice',
};

type Actor = ActorRefFrom<typeof playScreenMachine>;

interface Setting {
  readonly log?: readonly RunEvent[];
  readonly timeLimits?: TimeLimits;
  readonly clock?: SimulatedClock;
  store(request: StoreRequest): Promise<StoreAnswer>;
}

const machineOf = (scenario: Scenario): Machine => buildMachine(scenario, aStance().positions);

function startScreen(
  scenario: Scenario,
  { log, timeLimits = 'on', clock = new SimulatedClock(), store }: Setting,
): Actor {
  const actor = createActor(
    playScreenMachine.provide({
      actors: {
        store: fromPromise<StoreAnswer, StoreRequest>(({ input }) => store(input)),
        clock: fromCallback(() => undefined), // the test says when time passes
      },
    }),
    {
      clock,
      input: {
        timeLimits,
        resume: log === undefined ? null : { machine: machineOf(scenario), log },
      },
    },
  );
  return actor.start();
}

const settled = async (actor: Actor): Promise<ReturnType<Actor['getSnapshot']>> =>
  await waitFor(actor, (state) => !state.matches('saving'));

/** A store that keeps what it is given, until `failing` says otherwise. */
function keepEvents(failing: () => string | null = () => null): {
  kept: RunEvent[];
  store: Setting['store'];
} {
  const kept: RunEvent[] = [];
  const waiting: RunEvent[] = [];
  const store = ({ events }: StoreRequest): Promise<StoreAnswer> => {
    waiting.push(...events);
    const fault = failing();
    if (fault === null) kept.push(...waiting.splice(0));
    return Promise.resolve({ fault });
  };
  return { kept, store };
}

it('says that it saves only where the device takes its time', async () => {
  const clock = new SimulatedClock();
  let answer: (given: StoreAnswer) => void = () => undefined;
  const store = (): Promise<StoreAnswer> => new Promise((resolve) => (answer = resolve));
  const actor = startScreen(aScenario(), { clock, store, log: [started] });
  actor.send({ type: 'choose', choice: 'hear', after: 0 });
  expect(actor.getSnapshot().matches({ saving: 'unseen' })).toBe(true);
  clock.increment(200);
  expect(actor.getSnapshot().matches({ saving: 'seen' })).toBe(true);
  answer({ fault: null });
  expect((await settled(actor)).matches('playing')).toBe(true);
});

describe('the patience of a timed scene', () => {
  const timed = aScenario({
    scenes: {
      opening: aScene({
        hear: { to: 'content' },
        rush: { to: 'content' },
        silence: { after: 30, to: 'gone' },
      }),
    },
  });
  const patience = (actor: Actor): unknown => measurePatience(actor.getSnapshot().context);

  it('sinks with the seconds, and silence makes its choice at the end', async () => {
    const { kept, store } = keepEvents();
    const actor = startScreen(timed, { store, log: [started] });
    expect(patience(actor)).toEqual({ total: 30, left: 30 });
    actor.send({ type: 'tick', seconds: 29 });
    expect(patience(actor)).toEqual({ total: 30, left: 1 });
    actor.send({ type: 'tick', seconds: 2 });
    expect((await settled(actor)).context.contact?.run()?.choices).toEqual(['silence']);
    expect(kept[0]).toEqual({ type: 'choice-made', scene: 'opening', choice: 'silence' });
  });

  it('stands still in a pause, can be doubled, and can be done without', () => {
    const actor = startScreen(timed, { ...keepEvents(), log: [started] });
    actor.send({ type: 'tick', seconds: 20 });
    actor.send({ type: 'pause' });
    actor.send({ type: 'tick', seconds: 20 });
    actor.send({ type: 'resume' });
    expect(patience(actor)).toEqual({ total: 30, left: 10 });
    actor.send({ type: 'limit', limits: 'long' });
    expect(patience(actor)).toEqual({ total: 60, left: 40 });
    actor.send({ type: 'limit', limits: 'off' });
    expect(patience(actor)).toBeNull();
    actor.send({ type: 'tick', seconds: 500 });
    expect(actor.getSnapshot().matches('playing')).toBe(true);
  });

  it('does not run where nothing is timed', () => {
    const actor = startScreen(aScenario(), { ...keepEvents(), log: [started] });
    expect(patience(actor)).toBeNull();
  });
});

describe('the play screen', () => {
  it('shows nothing as made that is not stored, whatever is played', async () => {
    await fc.assert(
      fc.asyncProperty(scenarioArbitrary, fc.infiniteStream(fc.nat()), async (file, dice) => {
        const scenario = buildScenario(file);
        const { kept, store } = keepEvents();
        const actor = startScreen(scenario, { store });
        const shown: number[] = [];
        actor.subscribe(({ context }) => {
          shown.push(context.contact?.run()?.choices.length ?? 0);
          expect(context.log.length).toBeLessThanOrEqual(kept.length);
        });
        actor.send({ type: 'begin', machine: machineOf(scenario), started, made: [] });
        for (;;) {
          const state = await settled(actor);
          const run = state.context.contact?.run();
          if (state.matches('ended')) break;
          if (state.matches('record')) {
            actor.send({ type: 'write', kept: (run?.items ?? []).slice(0, 1).map(({ id }) => id) });
            continue;
          }
          const machine = state.context.contact?.machine;
          if (run == null || machine === undefined) throw new Error('no run');
          const open = listOpenChoices(machine, run.situation);
          const choice = open[(dice.next().value ?? 0) % open.length];
          actor.send({ type: 'choose', choice: choice?.id ?? '', after: run.choices.length });
        }
        expect(actor.getSnapshot().context.log).toEqual(kept);
        expect(kept.at(-1)?.type).toBe('run-ended');
        // A tab closed at any moment leaves a beginning of the log, and every one can go on.
        for (let length = 1; length <= kept.length; length += 1) {
          const again = startScreen(scenario, { log: kept.slice(0, length), ...keepEvents() });
          const state = await settled(again);
          expect(state.context.contact?.run()?.choices).toEqual(
            kept
              .slice(0, length)
              .flatMap((event) => (event.type === 'choice-made' ? [event.choice] : [])),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a choice once, however often it is pressed', async () => {
    const { kept, store } = keepEvents();
    const actor = startScreen(aScenario(), { store, log: [started] });
    await settled(actor);
    actor.send({ type: 'choose', choice: 'hear', after: 0 });
    actor.send({ type: 'choose', choice: 'hear', after: 0 });
    await settled(actor);
    expect(kept).toEqual([{ type: 'choice-made', scene: 'opening', choice: 'hear' }]);
  });

  it('does not take a choice that was shown before the newest words', async () => {
    const again = aScenario({
      scenes: {
        opening: aScene({ hear: { to: 'opening' }, rush: { to: 'content' } }),
      },
    });
    const { kept, store } = keepEvents();
    const actor = startScreen(again, { store, log: [started] });
    actor.send({ type: 'choose', choice: 'hear', after: 0 });
    await settled(actor);
    actor.send({ type: 'choose', choice: 'rush', after: 0 });
    await settled(actor);
    expect(kept).toHaveLength(1);
    actor.send({ type: 'choose', choice: 'rush', after: 1 });
    await settled(actor);
    expect(kept.length).toBeGreaterThan(1);
  });

  it('ignores a choice that is not open', async () => {
    const { kept, store } = keepEvents();
    const actor = startScreen(aScenario(), { store, log: [started] });
    actor.send({ type: 'choose', choice: 'sing', after: 0 });
    expect((await settled(actor)).matches('playing')).toBe(true);
    expect(kept).toEqual([]);
  });

  it('goes on when the device does not store, says so, and stores all of it later', async () => {
    let fault: string | null = 'quota';
    const { kept, store } = keepEvents(() => fault);
    const actor = startScreen(aScenario(), { store, log: [started] });
    actor.send({ type: 'choose', choice: 'hear', after: 0 });
    const state = await settled(actor);
    expect(state.context.fault).toBe('quota');
    expect(state.context.contact?.run()?.choices).toEqual(['hear']);
    expect(kept).toEqual([]);
    fault = null;
    actor.send({ type: 'retry' });
    expect((await settled(actor)).context.fault).toBeNull();
    expect(kept).toHaveLength(1);
  });

  it('stands still where another tab was first, and adopts its log', async () => {
    const store = (): Promise<StoreAnswer> => Promise.resolve({ fault: 'conflict' });
    const actor = startScreen(aScenario(), { store, log: [started] });
    actor.send({ type: 'choose', choice: 'hear', after: 0 });
    const state = await settled(actor);
    expect(state.matches('overtaken')).toBe(true);
    expect(state.context.contact?.run()?.choices).toEqual([]);
    actor.send({
      type: 'adopt',
      log: [started, { type: 'choice-made', scene: 'opening', choice: 'hear' }],
    });
    expect(actor.getSnapshot().context.contact?.run()?.choices).toEqual(['hear']);
    expect(actor.getSnapshot().matches('playing')).toBe(true);
  });

  it('takes over a choice that was made before the program was awake', async () => {
    const { kept, store } = keepEvents();
    const scenario = aScenario();
    const actor = startScreen(scenario, { store });
    const made: RunEvent = { type: 'choice-made', scene: 'opening', choice: 'hear' };
    actor.send({ type: 'begin', machine: machineOf(scenario), started, made: [made] });
    const state = await settled(actor);
    expect(kept).toEqual([started, made]);
    expect(state.context.contact?.run()?.choices).toEqual(['hear']);
  });
});
