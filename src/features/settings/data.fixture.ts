import type { DataProps, KeptRun } from './data-props.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A Wednesday morning. */
export const NOW = Date.UTC(2026, 10, 25, 9, 0);

const TITLES = [
  'A return outside the policy',
  'The parcel that never came',
  'A claim that cannot be true',
] as const;

const STATES = ['finished', 'finished', 'unfinished', 'changed'] as const;

/** Runs as they are kept, one every other day. */
export function someRuns(count: number): readonly KeptRun[] {
  return Array.from({ length: count }, (_, at): KeptRun => {
    const state = STATES[at % STATES.length] ?? 'finished';
    return {
      run: `run-${at}`,
      title: TITLES[at % TITLES.length] ?? '',
      company: at % 4 === 1 ? 'Nimbus Webshop' : 'Kindly & Co',
      mode: at % 2 === 0 ? 'guided' : 'practice',
      whatIf: at % 5 === 4,
      started: NOW - (2 * (count - at) + 1) * DAY,
      decisions: 4 + (at % 6),
      state,
      href: state === 'changed' ? '/recover' : `/debrief/run-${at}`,
    };
  });
}

/** Everything well, and a file saved three days ago. */
export function someData(): DataProps {
  return {
    place: 'device',
    writable: true,
    wiped: null,
    fault: null,
    runs: someRuns(6),
    usage: { usage: 184_300, quota: 2_147_000_000 },
    persistence: 'denied',
    exported: new Date(NOW - 3 * DAY).toISOString(),
    now: NOW,
    settingsHref: '/settings',
    recoverHref: '/recover',
    onAskPersistence: async () => await Promise.resolve(),
    onExport: async () => await Promise.resolve(true),
    onImport: async () =>
      await Promise.resolve({
        kind: 'done',
        counts: { added: 3, skipped: 2, extended: 1, renamed: 1, settings: 4 },
      }),
    onDelete: async () => await Promise.resolve(null),
    onGo: (event) => event.preventDefault(),
  };
}
