import { mixSeed } from '../core/play/mix-seed.ts';
import type { ScenarioProfile } from '../core/scoring/profile-scenario.ts';
import type { LibraryFace } from '../features/library/library-props.ts';
import type { Cast } from './use-cast.ts';

/** One of those who may come, always the same for one contact, so that its card is known again. */
export function pickFace({ id, cast: parts, mood }: ScenarioProfile, cast: Cast): LibraryFace {
  const possible = parts ?? [...cast.keys()];
  const chosen =
    cast.get(possible[mixSeed(0, id) % possible.length] ?? '') ?? [...cast.values()][0];
  if (chosen === undefined) throw new Error('the cast is empty');
  return { look: chosen.look, ageGroup: chosen.ageGroup, mood };
}
