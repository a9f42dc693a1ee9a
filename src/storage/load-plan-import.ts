import type { planImport } from './plan-import.ts';
import { nameFault } from './name-fault.ts';
import type { Stored } from './stored.ts';

/** Few import, so planning one is not part of the first load; without the network it may not come. */
export async function loadPlanImport(): Promise<Stored<typeof planImport>> {
  try {
    const loaded = await import('./plan-import.ts');
    return { ok: true, value: loaded.planImport };
  } catch (error) {
    return { ...nameFault(error), fault: 'unavailable' };
  }
}
