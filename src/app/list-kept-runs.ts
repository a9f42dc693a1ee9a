import { readProgress } from '../core/play/read-progress.ts';
import type { ScenarioProfile } from '../core/scoring/profile-scenario.ts';
import type { LibraryWords } from '../content/shipped-content.ts';
import type { KeptRun } from '../features/settings/data-props.ts';
import type { StoredRun } from '../storage/run-store.ts';
import type { Company } from './use-companies.ts';

interface KeptSetting {
  readonly library: readonly ScenarioProfile[];
  readonly words: LibraryWords;
  readonly companies: readonly Company[];
}

/** Every run on the device and where it leads, oldest first. */
export function listKeptRuns(
  runs: readonly StoredRun[],
  { library, words, companies }: KeptSetting,
): readonly KeptRun[] {
  return runs.flatMap(({ run, events }): KeptRun[] => {
    const progress = readProgress(events.map(({ event }) => event));
    if (progress === null) return [];
    const { started, decisions, outcome } = progress;
    const company = companies.find(({ id }) => id === started.stance);
    const scenario = library.find(({ id }) => id === started.scenario);
    const changed =
      company?.file.hash !== started.stanceHash || scenario?.hash !== started.scenarioHash;
    const state = changed ? 'changed' : outcome === null ? 'unfinished' : 'finished';
    const hrefs = {
      changed: '/recover',
      unfinished: `/play/${started.scenario}/${run}`,
      finished: `/debrief/${run}`,
    };
    return [
      {
        run,
        title: words.cards[started.scenario]?.title ?? started.scenario,
        company: company?.name ?? started.stance,
        mode: started.mode,
        whatIf: started.whatIf !== undefined,
        started: events[0]?.time ?? 0,
        decisions,
        state,
        href: hrefs[state],
      },
    ];
  });
}
