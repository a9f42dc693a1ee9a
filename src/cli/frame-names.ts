import type { LoadedFrame } from '../content/load-frame.ts';
import type { Terminal } from './terminal.ts';

/** What a frame is called in answers. */
export interface FrameNames {
  readonly scenario: string;
  readonly stance: string;
  /** The stance that judges, where it is not the one that is played. */
  readonly through: string | null;
}

export function nameFrame({ graph, stance, judge }: LoadedFrame): FrameNames {
  return {
    scenario: graph.machine.scenario.id,
    stance: stance.id,
    through: judge === stance ? null : judge.id,
  };
}

export function titleOf(
  terminal: Terminal,
  section: 'score' | 'analyse',
  names: FrameNames,
): string {
  const { scenario, stance, through } = names;
  const title =
    through === null
      ? terminal.translate(`cli:${section}.title`, { scenario, stance })
      : terminal.translate(`cli:${section}.title-through`, { scenario, stance, through });
  return terminal.style('bold', title);
}
