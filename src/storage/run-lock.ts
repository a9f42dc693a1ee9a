/** What the names of all runs' locks begin with. */
export const RUN_LOCK = 'goodfaith-run-';

/** This tab's right to go on with a run. */
export interface RunClaim {
  /** False where another tab plays this run: look, do not write, and offer to take it over. */
  readonly held: boolean;
  /** Takes the run from the other tab, which is told. */
  takeOver(): Promise<void>;
  release(): void;
}

/**
 * Claims a run for this tab. `onLost` is called when another tab takes it over. Where browsers
 * have no locks every tab holds its claim, and the store's own check for conflicts guards alone.
 */
export async function claimRun(
  run: string,
  { onLost }: { readonly onLost: () => void },
): Promise<RunClaim> {
  const locks = typeof navigator === 'object' && 'locks' in navigator ? navigator.locks : null;
  /** The request that holds the lock for us; null while another tab does. */
  let owner: symbol | null = locks === null ? Symbol('no locks') : null;
  let letGo = (): void => undefined;

  const ask = (options: LockOptions): Promise<void> =>
    new Promise((answered) => {
      if (locks === null) {
        answered();
        return;
      }
      const request = Symbol('request');
      let granted = false;
      const keep = (lock: Lock | null): Promise<void> | undefined => {
        granted = lock !== null;
        if (granted) owner = request;
        answered();
        if (!granted) return undefined;
        return new Promise((resolve) => {
          letGo = resolve;
        });
      };
      locks.request(`${RUN_LOCK}${run}`, options, keep).catch(() => {
        // Rejects when the lock is stolen; without being granted first, locks are not allowed here.
        if (!granted) owner = request;
        answered();
        if (!granted || owner !== request) return;
        owner = null;
        onLost();
      });
    });

  await ask({ ifAvailable: true });
  return {
    get held() {
      return owner !== null;
    },
    takeOver: async () => {
      if (owner === null) await ask({ steal: true });
    },
    release: () => {
      owner = null;
      letGo();
    },
  };
}
