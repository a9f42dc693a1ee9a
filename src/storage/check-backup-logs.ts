import type { Backup } from './backup.ts';
import type { BackupFault } from './backup-fault.ts';

/** What a shape cannot show: each run once, each place in the order once, each log without gaps. */
export function checkBackupLogs({ runs }: Pick<Backup, 'runs'>): readonly BackupFault[] {
  const ids = new Set<string>();
  const orders = new Set<number>();
  return runs.flatMap(({ run, order, events }, index) => {
    const faults: BackupFault[] = [];
    if (ids.has(run))
      faults.push({ path: ['runs', index, 'run'], code: 'duplicate-run', values: { run } });
    if (orders.has(order)) {
      faults.push({ path: ['runs', index, 'order'], code: 'duplicate-order', values: { order } });
    }
    ids.add(run);
    orders.add(order);
    const broken = events.findIndex(
      ({ at, event }, place) => at !== place || (event.type === 'run-started') !== (place === 0),
    );
    if (broken !== -1) {
      faults.push({ path: ['runs', index, 'events', broken], code: 'broken-log', values: { run } });
    }
    return faults;
  });
}
