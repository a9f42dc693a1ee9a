import type { Connection } from './connection.ts';
import type { StoreName, Transaction } from './database.ts';
import { nameFault } from './name-fault.ts';
import type { Stored } from './stored.ts';

/** Milliseconds; databases of phones do hang, and an endless wait helps nobody. */
const PATIENCE = 10_000;

interface Request<Mode extends 'readonly' | 'readwrite'> {
  readonly stores: readonly StoreName[];
  readonly mode: Mode;
  /** `strict` waits for the disk, so that not even a power cut takes back what was answered. */
  readonly durability?: 'strict' | 'relaxed';
  readonly patience?: number;
}

/** Runs work in one transaction: all of it is on the disk when the answer is `ok`, else nothing. */
export async function transact<Mode extends 'readonly' | 'readwrite', Value>(
  connection: Connection,
  request: Request<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<Value>,
): Promise<Stored<Value>> {
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Stored<Value>>((resolve) => {
    timer = setTimeout(() => {
      limit.abort();
      resolve(nameFault(new DOMException('the database does not answer', 'TimeoutError')));
    }, request.patience ?? PATIENCE);
  });
  try {
    return await Promise.race([attempt(connection, request, work, limit.signal), late]);
  } catch (error) {
    return nameFault(error);
  } finally {
    clearTimeout(timer);
  }
}

async function attempt<Mode extends 'readonly' | 'readwrite', Value>(
  connection: Connection,
  request: Request<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<Value>,
  limit: AbortSignal,
): Promise<Stored<Value>> {
  const begun = await begin(connection, request);
  if ('ok' in begun) return begun;
  const { transaction } = begun;
  // Asked for at once: a rejection that nobody waits for would be reported as an error.
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => error,
  );
  const abort = (): void => abortQuietly(transaction);
  limit.addEventListener('abort', abort);
  if (limit.aborted) abort();
  try {
    const value = await work(transaction);
    const failure = await ended;
    return failure === null ? { ok: true, value } : nameFault(failure);
  } catch (error) {
    abort();
    // A request that was aborted does not know why; its transaction does.
    const failure = await ended;
    const aborted = error instanceof Error && error.name === 'AbortError';
    return nameFault(aborted ? (failure ?? error) : error);
  }
}

/** Starts the transaction, on a database opened anew where the old one was closed under us. */
async function begin<Mode extends 'readonly' | 'readwrite'>(
  connection: Connection,
  { stores, mode, durability = 'strict' }: Request<Mode>,
): Promise<{ transaction: Transaction<Mode> } | Stored<never>> {
  for (let last = false; ; last = true) {
    const opened = await connection.use();
    const { database, readOnly } = opened;
    if (mode === 'readwrite' && readOnly !== null) {
      return { ok: false, fault: readOnly, detail: 'the database can only be read' };
    }
    try {
      // Another version may lack a store; what it has can still be read.
      const present = stores.filter((store) => database.objectStoreNames.contains(store));
      return { transaction: database.transaction(present, mode, { durability }) };
    } catch (error) {
      if (last) throw error;
      connection.drop(opened);
    }
  }
}

function abortQuietly(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // Ended already.
  }
}
