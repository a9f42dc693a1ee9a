/** Whether the browser has promised not to evict what is stored. Denied is normal in a tab. */
export type Persistence = 'granted' | 'denied' | 'unsupported';

export interface StorageUsage {
  /** Bytes. */
  readonly usage: number;
  readonly quota: number;
}

/** Older browsers, and pages without https, have no storage manager. */
function findManager(): StorageManager | null {
  return typeof navigator === 'object' && 'storage' in navigator ? navigator.storage : null;
}

/** May show a question of the browser: ask after something worth keeping was made. */
export async function askPersistence(): Promise<Persistence> {
  return await answer((manager) => manager.persist());
}

export async function readPersistence(): Promise<Persistence> {
  return await answer((manager) => manager.persisted());
}

/** Null where the browser does not say. */
export async function estimateUsage(): Promise<StorageUsage | null> {
  try {
    const { usage, quota } = (await findManager()?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    return null;
  }
}

async function answer(ask: (manager: StorageManager) => Promise<boolean>): Promise<Persistence> {
  const manager = findManager();
  if (manager === null) return 'unsupported';
  try {
    return (await ask(manager)) ? 'granted' : 'denied';
  } catch {
    return 'unsupported';
  }
}
