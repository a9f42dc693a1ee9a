import { createMemoryStore } from '../../src/storage/create-memory-store.ts';
import { openDeviceStore } from '../../src/storage/open-device-store.ts';
import { freshDatabase } from './fresh-database.ts';
import { describeStore } from './store-contract.ts';

describeStore('the store in memory', async (now) => createMemoryStore({ now }));

describeStore('the store on the device', async (now) => {
  freshDatabase();
  return (await openDeviceStore({ now })).store;
});
