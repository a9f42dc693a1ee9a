import type { Act } from '../ethics/code.ts';
import { buildAct } from '../ethics/code.ts';
import type { Condition } from './condition-schema.ts';
import type {
  Channel,
  Mood,
  ScenarioFile,
  TargetsEntry,
  VariableEntry,
} from './scenario-schema.ts';

export type Variable = { readonly id: string } & Readonly<VariableEntry>;

export interface Target {
  readonly when?: Condition | undefined;
  readonly go: string;
}

export interface Choice {
  readonly id: string;
  readonly when?: Condition | undefined;
  readonly acts: readonly string[];
  readonly set: ReadonlyMap<string, boolean | number | string>;
  readonly add: ReadonlyMap<string, number>;
  /** Seconds of silence after which the clock takes it; null for a choice one can make. */
  readonly after: number | null;
  /** First match wins; the last has no condition. */
  readonly targets: readonly Target[];
}

export interface MoodCase {
  readonly when?: Condition | undefined;
  readonly is: Mood;
}

export interface Scene {
  readonly id: string;
  readonly speaker: string;
  readonly channel: Channel;
  readonly moods: readonly MoodCase[];
  readonly choices: readonly Choice[];
}

export interface Outcome {
  readonly id: string;
  readonly moods: readonly MoodCase[];
  /** The customer's own rating, 1 to 5 stars. */
  readonly satisfaction: number;
}

export interface RecordItem {
  readonly id: string;
  readonly keep: boolean;
  readonly when?: Condition | undefined;
  /** The practice it is judged by, or null for the code's record practice. */
  readonly practice: string | null;
}

/** A state machine without verdicts: who says what, what one can do, and where it leads. */
export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly channel: Channel;
  readonly level: number;
  readonly audience: readonly string[];
  /** Persona ids, or null for everyone. */
  readonly cast: readonly string[] | null;
  readonly people: ReadonlyMap<string, readonly string[] | null>;
  readonly variables: readonly Variable[];
  /** Prices by amount, then by currency. */
  readonly amounts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The scenario's own acts. */
  readonly acts: ReadonlyMap<string, Act>;
  readonly start: string;
  readonly scenes: readonly Scene[];
  readonly outcomes: readonly Outcome[];
  readonly record: readonly RecordItem[];
}

/** Builds the scenario from a file that has passed its checks; file order is kept. */
export function buildScenario(file: ScenarioFile): Scenario {
  return {
    id: file.id,
    version: file.version,
    channel: file.channel,
    level: file.level,
    audience: file.audience,
    cast: buildCast(file.cast),
    people: new Map(
      Object.entries(file.people ?? {}).map(([id, person]) => [id, buildCast(person.cast)]),
    ),
    variables: Object.entries(file.variables ?? {}).map(([id, entry]) => ({ id, ...entry })),
    amounts: new Map(
      Object.entries(file.amounts ?? {}).map(([id, prices]) => [
        id,
        new Map(Object.entries(prices)),
      ]),
    ),
    acts: new Map(Object.entries(file.acts ?? {}).map(([id, entry]) => [id, buildAct(id, entry)])),
    start: file.start,
    scenes: Object.entries(file.scenes).map(([id, scene]) => ({
      id,
      speaker: scene.speaker ?? 'customer',
      channel: scene.channel ?? file.channel,
      moods: buildMoods(scene.mood),
      choices: Object.entries(scene.choices).map(([choiceId, choice]) => ({
        id: choiceId,
        when: choice.when,
        acts: choice.acts ?? [],
        set: new Map(Object.entries(choice.set ?? {})),
        add: new Map(Object.entries(choice.add ?? {})),
        after: choice.after ?? null,
        targets: buildTargets(choice.to),
      })),
    })),
    outcomes: Object.entries(file.outcomes).map(([id, outcome]) => ({
      id,
      moods: buildMoods(outcome.mood),
      satisfaction: outcome.satisfaction,
    })),
    record: Object.entries(file.record ?? {}).map(([id, item]) => ({
      id,
      keep: item.keep,
      when: item.when,
      practice: item.practice ?? null,
    })),
  };
}

function buildCast(cast: 'any' | readonly string[]): readonly string[] | null {
  return cast === 'any' ? null : cast;
}

function buildTargets(to: TargetsEntry): readonly Target[] {
  return typeof to === 'string' ? [{ go: to }] : to;
}

function buildMoods(mood: ScenarioFile['outcomes'][string]['mood']): readonly MoodCase[] {
  return typeof mood === 'string' ? [{ is: mood }] : mood;
}
