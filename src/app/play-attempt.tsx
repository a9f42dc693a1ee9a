import { Suspense, lazy, useRef, useState } from 'react';
import type { JSX } from 'react';
import { readProgress } from '../core/play/read-progress.ts';
import type { RunProgress } from '../core/play/read-progress.ts';
import type { RunEvent } from '../core/play/run-log.ts';
import type { StoreAnswer, StoreRequest } from '../features/play/play-screen.machine.ts';
import type { PlayScreenProps } from '../features/play/play-setting.ts';
import { PlayWaiting } from '../features/play/play-waiting.tsx';
import { askPersistence } from '../storage/persistence.ts';
import { chooseCompany } from './choose-company.ts';
import type { EarlyVisit } from './early-clicks.ts';
import { LoadedPlayScreen } from './loaded-play-screen.tsx';
import { useLanguage, usePlayer, usePreferences } from './player-context.ts';
import { chooseMode } from './preferences.ts';
import { useExport } from './use-export.ts';
import { useGo } from './use-go.ts';
import { usePlayContent } from './use-play-content.ts';
import { useRunClaim } from './use-run-claim.ts';
import { useRuns } from './use-runs.ts';

const HandbookDrawer = lazy(async () => ({
  default: (await import('./handbook-drawer.tsx')).HandbookDrawer,
}));

interface PlayAttemptProps {
  readonly scenario: string;
  readonly run: string;
  /** As it stands on the device; null for a run that has not begun. */
  readonly log: readonly RunEvent[] | null;
  readonly early: EarlyVisit | null;
  onBegun(): void;
}

/** One attempt at a contact, with what the device and the other screens have to do with it. */
export function PlayAttempt({ scenario, run, log, early, onBegun }: PlayAttemptProps): JSX.Element {
  const { kept, preferences, drawSeed } = usePlayer();
  const chosen = usePreferences();
  const language = useLanguage();
  const content = usePlayContent(scenario);
  const go = useGo();
  const exportAll = useExport();
  const runs = useRuns(false);
  /** Pressed before the whole screen was there. */
  const [begin, setBegin] = useState(false);
  const [begun, setBegun] = useState(log !== null);
  const [seed] = useState(() => early?.seed ?? drawSeed());
  const [handbook, setHandbook] = useState<{ company: string; scene: string | null } | null>(null);
  const turn = useRunClaim(begun ? run : null);
  /** All that this tab has made or read of the run. */
  const made = useRef<readonly RunEvent[]>(log ?? []);

  const earlier = (runs ?? [])
    .filter((one) => one.run !== run)
    .flatMap((one) => {
      const progress = readProgress(one.events.map(({ event }) => event));
      return progress?.started.scenario === scenario ? [{ run: one.run, progress }] : [];
    });
  const open = earlier.findLast(({ progress }) => progress.outcome === null);

  const store = async ({ at, events }: StoreRequest): Promise<StoreAnswer> => {
    made.current = [...made.current.slice(0, at), ...events];
    const fault = await kept.append(run, at, events);
    if (fault !== 'conflict') return { fault };
    const there = await kept.read(run);
    // Everything was deleted meanwhile, and this contact is still being played: it is kept anew.
    if (there.ok && there.value.length === 0) {
      return { fault: await kept.append(run, 0, made.current) };
    }
    turn.reread();
    return { fault };
  };
  const companies = content.companies.map(({ stance }) => stance.id);

  const screen: PlayScreenProps = {
    content,
    company: chooseCompany(chosen, companies, language),
    mode: chooseMode(chosen),
    timeLimits: chosen.timeLimits,
    seed,
    resume: log === null ? null : { run, log },
    unfinished:
      open === undefined
        ? null
        : {
            decisions: open.progress.decisions,
            changed: open.progress.started.scenarioHash !== content.hash,
          },
    finished: earlier.filter(({ progress }) => isFirstHand(progress)).length,
    intention:
      earlier.findLast(({ progress }) => progress.intention !== null)?.progress.intention ?? null,
    readOnly: !turn.held,
    followed: turn.followed,
    early: begin ? { begun: true, choice: early?.choice ?? null } : early,
    onStore: store,
    onBegun: () => {
      onBegun();
      setBegun(true);
      // From the first run on there is something worth keeping; the answer shows in my data.
      void askPersistence();
      go.to(`/play/${scenario}/${run}`, { replace: true });
    },
    onEnded: () => go.to(`/debrief/${run}`, { replace: true }),
    onContinue: () => {
      if (open !== undefined) go.to(`/play/${scenario}/${open.run}`);
    },
    onSettings: (change) => void preferences.change(change),
    onOpenHandbook: (company, scene) => setHandbook({ company, scene }),
    onTakeOver: () => void turn.takeOver(),
    onExport: () => void exportAll(),
    onLeave: () => go.to('/'),
  };

  return (
    <>
      <LoadedPlayScreen
        {...screen}
        waiting={<PlayWaiting {...screen} begun={begin} onBegin={() => setBegin(true)} />}
      />
      {handbook !== null && (
        <Suspense>
          <HandbookDrawer scenario={scenario} {...handbook} onClose={() => setHandbook(null)} />
        </Suspense>
      )}
    </>
  );
}

/** A finished run from the start, not one that goes on from another. */
function isFirstHand({ outcome, started }: RunProgress): boolean {
  return outcome !== null && started.whatIf === undefined;
}
