import { holds } from '../situation/conditions.ts';
import type { Machine, MachineChoice, Test } from '../situation/machine.ts';
import { applyEffects, findTargetIndex } from '../situation/take-choice.ts';

/** Combinations of values up to which every question is answered beforehand. */
const MAX_TABULATED = 65_536;
/** Entries that all tables of one machine may have together. */
const MAX_TABLE_ENTRIES = 8_000_000;

/**
 * The combinations of variable values ("valuations") as small whole numbers, so that a situation
 * is two integers. What a step means is asked of `core/situation` alone; here the answers are
 * only kept.
 */
export interface Valuations {
  readonly initial: number;
  read(valuation: number): readonly number[];
}

/** Answers to everything that one choice asks, by valuation. */
export interface ChoiceTables {
  readonly choice: MachineChoice;
  /** 1 where the choice is open; null where it always is. */
  readonly open: Uint8Array | null;
  /** The valuation after its effects; null where it has none. */
  readonly after: Int32Array | null;
  /** Which of its targets holds, by the valuation after; null where there is but one. */
  readonly which: Uint8Array | null;
  /** The node of each target. */
  readonly nodes: Int32Array;
}

/** Few combinations: each has its number from the start, and every question its table. */
export interface TabulatedValuations extends Valuations {
  readonly count: number;
  /** By node. */
  readonly tables: readonly (readonly ChoiceTables[])[];
}

/** Null where there are too many combinations to tabulate. */
export function tabulateValuations(machine: Machine): TabulatedValuations | null {
  const sizes = measureVariables(machine);
  const count = countValuations(machine);
  // One byte says which target holds.
  const fits = machine.choices.every(({ targets }) => targets.length < 256);
  if (!fits || count > MAX_TABULATED || countTables(machine) * count > MAX_TABLE_ENTRIES)
    return null;

  const lowest = machine.variables.map((variable) =>
    variable.type === 'integer' ? variable.min : 0,
  );
  const encode = (values: readonly number[]): number =>
    values.reduce(
      (code, value, index) => code * (sizes[index] ?? 1) + value - (lowest[index] ?? 0),
      0,
    );
  const all = Array.from({ length: count }, (_, code) => {
    const values: number[] = [];
    let rest = code;
    for (let index = sizes.length - 1; index >= 0; index -= 1) {
      const size = sizes[index] ?? 1;
      values[index] = (rest % size) + (lowest[index] ?? 0);
      rest = Math.floor(rest / size);
    }
    return values;
  });

  const open = new Map<string, Uint8Array>();
  const after = new Map<string, Int32Array>();
  const which = new Map<string, Uint8Array>();
  const tabulate = (choice: MachineChoice): ChoiceTables => {
    const { test, effects, targets } = choice;
    const always = test.kind === 'constant' && test.holds;
    return {
      choice,
      open: always
        ? null
        : recall(open, test, () => Uint8Array.from(all, (values) => (holds(test, values) ? 1 : 0))),
      after:
        effects.length === 0
          ? null
          : recall(after, effects, () =>
              Int32Array.from(all, (values) => encode(applyEffects(effects, values))),
            ),
      which:
        targets.length === 1
          ? null
          : recall(which, testsOf(choice), () =>
              Uint8Array.from(all, (values) => findTargetIndex(targets, values)),
            ),
      nodes: Int32Array.from(targets, (target) => target.node),
    };
  };
  return {
    initial: encode(machine.initial),
    count,
    read: (valuation) => all[valuation] ?? [],
    tables: machine.nodes.map((node) => node.choices.map(tabulate)),
  };
}

/** Combinations of values that there can be; may be past all whole numbers. */
export function countValuations(machine: Machine): number {
  return measureVariables(machine).reduce((product, size) => product * size, 1);
}

/** How many values each variable can have. */
function measureVariables({ variables }: Machine): number[] {
  return variables.map((variable) => {
    if (variable.type === 'integer') return variable.max - variable.min + 1;
    return variable.type === 'boolean' ? 2 : variable.options.length;
  });
}

function countTables({ choices }: Machine): number {
  const keys = choices.flatMap((choice) => [choice.test, choice.effects, testsOf(choice)]);
  return new Set(keys.map((key) => JSON.stringify(key))).size;
}

function testsOf({ targets }: MachineChoice): Test[] {
  return targets.map((target) => target.test);
}

/** Choices that ask the same share one table. */
function recall<Table>(tables: Map<string, Table>, question: object, answer: () => Table): Table {
  const key = JSON.stringify(question);
  const known = tables.get(key);
  if (known !== undefined) return known;
  const table = answer();
  tables.set(key, table);
  return table;
}

/** Many combinations: only those that are met get a number. */
export interface InternedValuations extends Valuations {
  intern(values: readonly number[]): number;
}

export function internValuations(machine: Machine): InternedValuations {
  const known = new Map<string, number>();
  const all: (readonly number[])[] = [];
  const intern = (values: readonly number[]): number => {
    const key = values.join(',');
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, all.length);
    all.push(values);
    return all.length - 1;
  };
  return { initial: intern(machine.initial), read: (valuation) => all[valuation] ?? [], intern };
}
