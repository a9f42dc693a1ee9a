import { parseArgs } from 'node:util';
import { CallFault } from './call-fault.ts';

/** Options of a command by name: those that take a value, and those that do not. */
export type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

export const COMMON_OPTIONS: OptionTypes = { json: 'boolean', help: 'boolean', language: 'string' };

/** Reads the arguments behind a command's name; a fault names the one at fault. */
export function parseArguments(args: readonly string[], types: OptionTypes): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const type = Object.hasOwn(types, token.name) ? types[token.name] : undefined;
    if (type === undefined || !option.startsWith('--')) {
      throw new CallFault('unknown-option', { option });
    }
    if (flags.has(token.name) || values.has(token.name))
      throw new CallFault('option-twice', { option });
    if (type === 'boolean') {
      if (token.value !== undefined) throw new CallFault('option-takes-no-value', { option });
      flags.add(token.name);
    } else {
      if (token.value === undefined || token.value === '') {
        throw new CallFault('option-needs-value', { option });
      }
      values.set(token.name, token.value);
    }
  }
  return { positionals, flags, values };
}

/** The value of an option that must be there. */
export function requireOption({ values }: Arguments, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new CallFault('missing-option', { option: `--${name}` });
  return value;
}

/** The one positional argument of a command. */
export function requireScenario({ positionals }: Arguments): string {
  const [scenario, extra] = positionals;
  if (scenario === undefined) throw new CallFault('missing-scenario');
  if (extra !== undefined) throw new CallFault('too-many-arguments', { argument: extra });
  return scenario;
}
