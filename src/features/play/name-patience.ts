import type { Patience } from './contact-props.ts';

export type PatienceStage = 'waiting' | 'restless' | 'leaving';

/** In words, what is left of somebody's patience: the half and the last fifth are said aloud. */
export function namePatience({ total, left }: Patience): PatienceStage {
  const share = total > 0 ? left / total : 1;
  if (share > 0.5) return 'waiting';
  return share > 0.2 ? 'restless' : 'leaving';
}
