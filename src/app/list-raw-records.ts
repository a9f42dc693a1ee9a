import { readProgress } from '../core/play/read-progress.ts';
import type { ScenarioProfile } from '../core/scoring/profile-scenario.ts';
import type { LibraryWords } from '../content/shipped-content.ts';
import type { RawRecord } from '../features/settings/recover-props.ts';
import type { StoredAll, StoredRun } from '../storage/run-store.ts';
import type { Company } from './use-companies.ts';

interface RawSetting {
  readonly library: readonly ScenarioProfile[];
  readonly words: LibraryWords;
  readonly companies: readonly Company[];
  readonly unsaved: ReadonlyMap<string, StoredRun['events']>;
}

/** Everything that is stored: the runs, oldest first, then the settings. */
export function listRawRecords(
  { runs, settings }: StoredAll,
  setting: RawSetting,
): readonly RawRecord[] {
  const records = runs.map(({ run, events }): RawRecord => {
    const progress = readProgress(events.map(({ event }) => event));
    const scenario = progress?.started.scenario ?? null;
    return {
      key: run,
      kind: 'run',
      title: scenario === null ? null : (setting.words.cards[scenario]?.title ?? scenario),
      started: events[0]?.time ?? null,
      entries: events.length,
      state: judgeRecord(progress, setting),
      unsaved: setting.unsaved.has(run),
    };
  });
  const entries = Object.keys(settings).length;
  return [
    ...records,
    {
      key: 'settings',
      kind: 'settings',
      title: null,
      started: null,
      entries,
      state: 'whole',
      unsaved: false,
    },
  ];
}

function judgeRecord(
  progress: ReturnType<typeof readProgress>,
  { library, companies }: RawSetting,
): RawRecord['state'] {
  if (progress === null) return 'broken';
  const { started, outcome } = progress;
  const scenario = library.find(({ id }) => id === started.scenario);
  const company = companies.find(({ id }) => id === started.stance);
  if (scenario === undefined || company === undefined) return 'gone';
  if (scenario.hash !== started.scenarioHash || company.file.hash !== started.stanceHash) {
    return 'changed';
  }
  return outcome === null ? 'unfinished' : 'whole';
}
