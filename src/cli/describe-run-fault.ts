import type { RunFault } from '../core/scoring/walk-run.ts';
import { CallFault } from './call-fault.ts';

/** A run that leaves the scenario, in words; `run` counts from 1. */
export function describeRunFault(fault: RunFault, run: number): CallFault {
  const list = (names: readonly string[]): string => (names.length === 0 ? '–' : names.join(', '));
  switch (fault.kind) {
    case 'not-open': {
      const { at, scene, choice, open } = fault;
      return new CallFault('run-not-open', { run, at, scene, choice, open: list(open) });
    }
    case 'too-short': {
      const { at, scene, open } = fault;
      return new CallFault('run-too-short', { run, at, scene, open: list(open) });
    }
    case 'too-long': {
      const { at, outcome, choice } = fault;
      return new CallFault('run-too-long', { run, at, outcome, choice });
    }
    default: {
      const { kind, outcome, item, items } = fault;
      return new CallFault(`run-${kind}`, { run, outcome, item, items: list(items) });
    }
  }
}
