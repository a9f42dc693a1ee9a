/** Web Locks for one name at a time, as far as a run's lock uses them. */
export function aLockManager(): Pick<LockManager, 'request'> {
  const holders = new Map<string, (reason: DOMException) => void>();
  const request = (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => Promise<unknown> | undefined,
  ): Promise<unknown> => {
    const holder = holders.get(name);
    if (holder !== undefined && options.steal !== true) return Promise.resolve(callback(null));
    holder?.(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      holders.set(name, reject);
      const held = Promise.resolve(callback({ name, mode: 'exclusive' }));
      void held.finally(() => {
        if (holders.get(name) === reject) holders.delete(name);
        resolve(held);
      });
    });
  };
  return { request: request as LockManager['request'] };
}
