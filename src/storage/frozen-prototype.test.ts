import { expect, it } from 'vitest';
import { aBackup, aChoice, aRun, aRunId, unwrap } from '../../tests/storage/a-log.ts';
import { freshDatabase } from '../../tests/storage/fresh-database.ts';
import { serialiseBackup } from './backup.ts';
import { openRunStore } from './open-run-store.ts';
import { readBackup } from './read-backup.ts';

/** In a file of its own: what is frozen here stays frozen. */
it('stores, writes and reads backups with a frozen Object.prototype', async () => {
  freshDatabase();
  Object.freeze(Object.prototype);
  const backup = aBackup([aRun(1, aChoice('hear'), aChoice('to-string'))], { toString: 'x' });
  const text = serialiseBackup(backup);
  const hostile = ['__proto__', 'constructor', 'prototype'].map((key) =>
    readBackup(text.replace('"toString"', () => `"${key}"`)),
  );
  const read = readBackup(text);
  const { store } = await openRunStore();
  const stored = 'backup' in read ? await store.importAll(read.backup) : null;
  const appended = await store.appendEvent(aRunId(1), 3, aChoice('hear'));
  const all = unwrap(await store.readAll());
  store.close();
  expect(hostile.every((answer) => 'faults' in answer)).toBe(true);
  expect([stored?.ok, appended.ok]).toEqual([true, true]);
  expect(Object.keys(all.settings)).toEqual(['toString']);
  expect(all.runs[0]?.events).toHaveLength(4);
});
