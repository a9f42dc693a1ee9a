import { useMemo } from 'react';
import type { JSX } from 'react';
import { replayRun } from '../core/play/replay-run.ts';
import type { RunEvent, RunStarted } from '../core/play/run-log.ts';
import { tellRun } from '../core/play/tell-run.ts';
import { DebriefScreen } from '../features/debrief/debrief-screen.tsx';
import { gatherPeople } from '../features/play/gather-people.ts';
import { fillEntry } from './fill-entry.ts';
import { judgeFinishedRun } from './judge-finished-run.ts';
import { listAttempts } from './list-attempts.ts';
import { MissingPage } from './missing-page.tsx';
import { useLanguage, usePlayer, usePreferences } from './player-context.ts';
import { startWhatIf } from './start-what-if.ts';
import { useAfterthoughts } from './use-afterthoughts.ts';
import { useCode } from './use-code.ts';
import { useDebriefWords } from './use-debrief-words.ts';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';
import { usePlayContent } from './use-play-content.ts';
import { useRuns } from './use-runs.ts';

interface DebriefRunProps {
  readonly run: string;
  readonly log: readonly RunEvent[];
  readonly started: RunStarted;
}

/** One finished run, worked out for the debrief. */
export function DebriefRun({ run, log: found, started }: DebriefRunProps): JSX.Element {
  const player = usePlayer();
  const { formerCompany } = usePreferences();
  const language = useLanguage();
  const content = usePlayContent(started.scenario);
  const { code } = useCode(language);
  const go = useGo();
  const exportAll = useExport();
  const runs = useRuns();
  const { log, save, add, retry } = useAfterthoughts(run, found);

  const { scenario, texts, companies } = content;
  const people = useMemo(
    () => gatherPeople(content, started.seed, started.persona),
    [content, started],
  );
  // What is judged does not change any more; objections and a sentence of one's own may.
  const judged = useMemo(
    () => judgeFinishedRun({ scenario, code, companies, stance: started.stance, log: found }),
    [scenario, code, companies, started, found],
  );
  const words = useDebriefWords({ scenario, texts, companies, stance: started.stance, people });
  if (judged === null) return <MissingPage />;
  const { company, frame, debrief, lookThrough } = judged;
  const replayed = replayRun(frame.graph.machine, log);
  if ('fault' in replayed) return <MissingPage />;
  const told = replayed.run;
  const fill = content.fillFor(company, people.words);

  return (
    <DebriefScreen
      run={run}
      title={fill(texts.title)}
      ended={findEnd(runs?.find((one) => one.run === run)?.events) ?? player.now()}
      customer={people.customer}
      people={Object.fromEntries([...people.others].map(([key, { name }]) => [key, name]))}
      told={tellRun(frame.graph.machine, told.choices, texts).map((entry) =>
        fillEntry(entry, fill),
      )}
      debrief={debrief}
      words={words}
      otherCompanies={companies
        .map(({ stance }) => stance.id)
        .filter((id) => id !== started.stance)}
      formerCompany={
        // Not one that is no longer shipped, nor the one that was played.
        companies
          .map(({ stance }) => stance.id)
          .find((id) => id === formerCompany && id !== started.stance) ?? null
      }
      lookThrough={lookThrough}
      attempts={listAttempts(runs ?? [], { started, frame, texts, fill })}
      discussion={texts.discussion.map(fill)}
      objections={told.objections}
      intention={told.intention}
      save={save}
      onWhatIf={(at) => {
        void startWhatIf(player, { run, log, at }).then((made) =>
          go.to(`/play/${started.scenario}/${made}`),
        );
      }}
      onOpenAttempt={(id) => go.to(`/debrief/${id}`)}
      onObject={(on, text) => add({ type: 'objection-raised', on, text })}
      onWithdraw={(on) => add({ type: 'objection-withdrawn', on })}
      onIntend={(text) => add({ type: 'intention-written', text })}
      onRetrySave={retry}
      onExport={() => void exportAll()}
      onOpenHandbook={(practice) => go.to(`/handbook/${practice}`)}
      onOpenGuide={() => go.to(`/guide/${started.scenario}`)}
      onPlayAgain={() => go.to(`/play/${started.scenario}`)}
      onLeave={() => go.to('/')}
    />
  );
}

/** When the run's end was stored; ms since 1970. */
function findEnd(
  events: readonly { readonly time: number; readonly event: RunEvent }[] | undefined,
): number | null {
  return events?.find(({ event }) => event.type === 'run-ended')?.time ?? null;
}
