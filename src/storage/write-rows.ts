import type { RunEvent, RunStarted } from '../core/play/run-log.ts';
import { addAll } from './add-all.ts';
import type { Transaction } from './database.ts';
import type { ImportPlan } from './plan-import.ts';
import { summariseRun } from './summarise-run.ts';

type Writing = Transaction<'readwrite'>;

/** `add`, never `put`: what is there stays, and a second writer is a ConstraintError. */
export async function addRun(
  transaction: Writing,
  run: string,
  time: number,
  event: RunStarted,
): Promise<void> {
  const runs = transaction.objectStore('runs');
  const last = await runs.index('order').openKeyCursor(null, 'prev');
  await runs.add(summariseRun(run, (last?.key ?? 0) + 1, time, event));
  await transaction.objectStore('log').add({ run, at: 0, time, event });
}

export async function addEvent(
  transaction: Writing,
  run: string,
  at: number,
  time: number,
  event: RunEvent,
): Promise<void> {
  const log = transaction.objectStore('log');
  const add = async (): Promise<void> => {
    await log.add({ run, at, time, event });
  };
  // Asked in one go, so that the device answers once: the first sees the log without the second.
  const [last] = await Promise.all([
    log.openKeyCursor(IDBKeyRange.bound([run, 0], [run, at], false, true), 'prev'),
    add(),
  ]);
  if (last?.key[1] !== at - 1) {
    throw new DOMException('the log goes on from elsewhere', 'ConstraintError');
  }
}

export async function addImport(transaction: Writing, plan: ImportPlan): Promise<void> {
  const log = transaction.objectStore('log');
  const runs = transaction.objectStore('runs');
  const settings = transaction.objectStore('settings');
  const rows = [...plan.runs, ...plan.extensions].flatMap(({ run, events }) =>
    events.map(({ at, time, event }) => ({ run, at, time, event })),
  );
  const orders = new Map(plan.runs.map(({ run, order }) => [run, order]));
  const summaries = rows.flatMap(({ run, time, event }) =>
    event.type === 'run-started' ? [summariseRun(run, orders.get(run) ?? 0, time, event)] : [],
  );
  await addAll(summaries, (summary) => runs.add(summary));
  await addAll(rows, (row) => log.add(row));
  await addAll(plan.settings, ([key, value]) => settings.put(value, key));
}
