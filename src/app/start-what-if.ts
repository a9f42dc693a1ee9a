import type { RunEvent } from '../core/play/run-log.ts';
import type { Player } from './player.ts';

/**
 * Begins a run that shares another's choices before decision `at` and goes on from there. The
 * other run stays as it is, and the one that counts.
 * @returns the new run's id
 */
export async function startWhatIf(
  { kept, nameRun }: Pick<Player, 'kept' | 'nameRun'>,
  { run, log, at }: { run: string; log: readonly RunEvent[]; at: number },
): Promise<string> {
  const made = nameRun();
  const [started] = log;
  if (started?.type !== 'run-started') throw new Error('a what-if goes on from a run');
  const choices = log.filter(({ type }) => type === 'choice-made').slice(0, at);
  await kept.append(made, 0, [{ ...started, whatIf: { run, at } }, ...choices]);
  return made;
}
