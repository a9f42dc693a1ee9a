import { canonicalJson } from './canonical-json.ts';
import type { StoredEvent } from './run-store.ts';

/** Whether `log` begins with all events of `beginning`. Times only inform and may differ. */
export function continuesLog(
  log: readonly StoredEvent[],
  beginning: readonly StoredEvent[],
): boolean {
  return beginning.every(({ event }, at) => canonicalJson(event) === canonicalJson(log[at]?.event));
}
