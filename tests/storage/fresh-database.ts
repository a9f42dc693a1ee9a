// oxlint-disable-next-line import/no-unassigned-import -- sets the globals of IndexedDB
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** An IndexedDB with nothing in it. */
export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}
