import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createActor } from 'xstate';
import { buildCode } from '../../src/core/ethics/code.ts';
import { buildStance } from '../../src/core/ethics/stance.ts';
import { measureBounds, readWorst } from '../../src/core/graph/bounds.ts';
import { analyseGraph } from '../../src/core/graph/analyse.ts';
import { checkGraph } from '../../src/core/graph/check-graph.ts';
import { countRuns } from '../../src/core/graph/count-runs.ts';
import { exploreMachine } from '../../src/core/graph/explore.ts';
import type { Graph } from '../../src/core/graph/graph.ts';
import { judgeMachine } from '../../src/core/graph/judge-machine.ts';
import { markLossless } from '../../src/core/graph/mark-lossless.ts';
import { compileScenario } from '../../src/core/play/compile-scenario.ts';
import { buildScenario } from '../../src/core/scenario/scenario.ts';
import { scenarioSchema } from '../../src/core/scenario/scenario-schema.ts';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { readVocabulary } from '../../src/core/ethics/vocabulary.ts';
import { buildScoringFrame } from '../../src/core/scoring/scoring-frame.ts';
import { scoreRun } from '../../src/core/scoring/score-run.ts';
import { buildMachine } from '../../src/core/situation/build-machine.ts';
import type { MachineChoice } from '../../src/core/situation/machine.ts';
import { listOpenChoices } from '../../src/core/situation/open-choices.ts';
import { startSituation } from '../../src/core/situation/situation.ts';
import { takeChoice } from '../../src/core/situation/take-choice.ts';
import { checkShape } from '../../src/core/source/check-shape.ts';
import { readSource } from '../../src/core/source/read-source.ts';
import { aCodeFile } from '../builders/a-code.ts';
import { aStanceFile } from '../builders/a-stance.ts';
import { generateScenario } from './generate-scenario.ts';
import { analysePlainly, preparePlain, stepPlainly } from './plain-loop.ts';

const ROUNDS = 9;
const codeFile = aCodeFile();
const code = buildCode(codeFile);
const stance = buildStance(aStanceFile());
const vocabulary = readVocabulary(codeFile);
const acts = [...code.acts.keys()];

/** Median, lowest and highest of so many rounds, in milliseconds. */
function time(work: () => unknown, rounds = ROUNDS): { median: number; low: number; high: number } {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return {
    median: times[Math.floor(rounds / 2)] ?? 0,
    low: times[0] ?? 0,
    high: times.at(-1) ?? 0,
  };
}

function row(
  name: string,
  milliseconds: { median: number; low: number; high: number },
  note = '',
): void {
  const { median, low, high } = milliseconds;
  const show = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
  console.log(
    `  ${name.padEnd(34)}${show(median).padStart(9)} ms  (${show(low)} – ${show(high)})  ${note}`,
  );
}

function ratio(ours: { median: number }, floor: { median: number }): string {
  return `${(ours.median / floor.median).toFixed(2)} × the plain loop`;
}

function benchScenario(scenes: number, valuations: 400 | 1000): void {
  const file = generateScenario(scenes, acts, valuations);
  const text = stringify(file);
  const machine = buildMachine(buildScenario(file), stance.positions);
  const verdicts = judgeMachine(machine, code, stance);
  const plain = preparePlain(machine, verdicts.points);

  const analyse = (): { graph: Graph; bounds: ReturnType<typeof measureBounds>; runs: bigint } => {
    const graph = exploreMachine(machine);
    if (graph === null) throw new Error('too large');
    const bounds = measureBounds(graph, verdicts);
    markLossless(graph, verdicts, bounds);
    return { graph, bounds, runs: countRuns(graph) };
  };
  const boundsOnly = (): void => {
    const graph = exploreMachine(machine);
    if (graph === null) throw new Error('too large');
    markLossless(graph, verdicts, measureBounds(graph, verdicts));
  };
  const { graph, bounds } = analyse();
  const answer = analysePlainly(plain);
  const agrees =
    answer.situations === graph.size &&
    answer.best === bounds.best[0] &&
    answer.worst === bounds.worstAny[0];
  if (!agrees) throw new Error('the plain loop and the core differ');

  console.log(
    `\n${scenes} scenes, ${graph.size} situations, ${(text.length / 1024).toFixed(0)} kB of YAML`,
  );
  row(
    'read and check',
    time(() => {
      const { source } = readSource('scenario.yaml', text);
      checkShape(source, scenarioSchema);
      checkScenario(source, vocabulary, null);
    }, 3),
  );
  time(() => analysePlainly(plain), 2);
  const floor = time(() => analysePlainly(plain));
  row('plain loop: reach, bounds, losses', floor);
  time(boundsOnly, 2); // lets the compiler settle, as the plain loop had
  const ours = time(boundsOnly);
  row('reach, bounds, losses', ours, ratio(ours, floor));
  row('with runs counted exactly', time(analyse, 3));
  row(
    'analyse, all of it',
    time(() => analyseGraph(graph, code, stance), 3),
  );

  const frame = buildScoringFrame(graph, code, stance);
  const choices = analyseGraph(graph, code, stance).best.choices;
  const scored = time(() => scoreRun(frame, { choices, record: [] }));
  row(`score a run of ${choices.length} choices`, scored, `worst ${readWorst(bounds, 0)}`);

  const load = time(() => buildMachine(buildScenario(file), stance.positions));
  const copy = time(() => JSON.parse(JSON.stringify(file)));
  row(
    'load a compiled scenario',
    load,
    `${(load.median / copy.median).toFixed(2)} × a JSON copy of it`,
  );
  row(
    'compile to XState',
    time(() => createActor(compileScenario(machine)).start(), 3),
  );
  if (scenes <= 1000) {
    const { source } = readSource('scenario.yaml', text);
    const { scenario } = machine;
    const input = { source, scenario, code, presets: [stance], labels: [] };
    row(
      'check all runs, one preset',
      time(() => checkGraph(input), 3),
    );
  }
  benchStep(machine, plain);
  // Of the whole process so far: the plain loop's own tables and all copies are in it.
  console.log(
    `  most memory so far                ${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(9)} MB`,
  );
}

/** One step, by playing run after run. */
function benchStep(
  machine: ReturnType<typeof buildMachine>,
  plain: ReturnType<typeof preparePlain>,
): void {
  const paths = Array.from({ length: 50 }, (_, seed) => {
    const path: MachineChoice[] = [];
    let situation = startSituation(machine);
    for (let turn = seed; ; turn = (turn * 7 + 3) % 101) {
      const open = listOpenChoices(machine, situation);
      const choice = open[turn % Math.max(1, open.length)];
      if (choice === undefined) return path;
      path.push(choice);
      situation = takeChoice(situation, choice);
    }
  });
  const steps = paths.reduce((sum, path) => sum + path.length, 0);
  const repeats = Math.ceil(400_000 / steps);
  const perStep = (
    work: (path: MachineChoice[]) => unknown,
  ): { median: number; low: number; high: number } => {
    const run = (): void => {
      for (let repeat = 0; repeat < repeats; repeat += 1) for (const path of paths) work(path);
    };
    run();
    const { median, low, high } = time(run);
    const scale = 1000 / (steps * repeats);
    return { median: median * scale, low: low * scale, high: high * scale };
  };
  const pure = perStep((path) => {
    let situation = startSituation(machine);
    for (const choice of path) situation = takeChoice(situation, choice);
    return situation;
  });
  const floor = perStep((path) => {
    let slot = plain.start;
    for (const choice of path) slot = stepPlainly(plain, slot, choice.index);
    return slot;
  });
  console.log(
    `  one step, pure core               ${pure.median.toFixed(3).padStart(9)} µs  (${pure.low.toFixed(3)} – ${pure.high.toFixed(3)})`,
  );
  console.log(`  one step, plain loop              ${floor.median.toFixed(3).padStart(9)} µs`);
  const [path = []] = paths.map((choices) => choices.slice(0, 1000));
  const compiled = compileScenario(machine);
  const walked = time(() => {
    const actor = createActor(compiled).start();
    for (const choice of path) actor.send({ type: choice.id });
  });
  console.log(
    `  one step, XState                  ${((walked.median * 1000) / path.length).toFixed(1).padStart(9)} µs`,
  );
}

/** The command line on one small scenario, beside a bare start of Node. */
function benchStart(): void {
  const program = join(import.meta.dirname, '..', 'cli', 'goodfaith.cjs');
  const scenario = join(import.meta.dirname, '..', '..', 'scenarios', 'unrelated-problem');
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-bench-'));
  const run = (args: readonly string[]): void =>
    void execFileSync(process.execPath, args, { cwd: folder });
  const bare = time(() => run(['-e', '0']), 11);
  const check = time(() => run([program, 'check', scenario]), 11);
  const analyse = time(() => run([program, 'analyse', scenario, '--stance', 'careful-bank']), 11);
  rmSync(folder, { recursive: true });
  console.log('\nthe command line, whole process');
  row('node -e 0', bare);
  row(
    'check, one shipped scenario',
    check,
    `${(check.median - bare.median).toFixed(0)} ms beyond a bare start`,
  );
  row(
    'analyse, one shipped scenario',
    analyse,
    `${(analyse.median - bare.median).toFixed(0)} ms beyond a bare start`,
  );
}

benchScenario(100, 1000);
benchScenario(1000, 1000);
benchScenario(10_000, 400);
benchStart();
