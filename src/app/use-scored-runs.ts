import { useEffect, useState } from 'react';
import type { StoredRun } from '../storage/run-store.ts';
import type { ScoredRun } from './score-stored-runs.ts';

/** The finished runs with their scores, oldest first; null while they are worked out. */
export function useScoredRuns(runs: readonly StoredRun[] | null): readonly ScoredRun[] | null {
  const [scored, setScored] = useState<readonly ScoredRun[] | null>(null);
  useEffect(() => {
    if (runs === null) return;
    let here = true;
    void import('./score-stored-runs.ts')
      .then(({ scoreStoredRuns }) => scoreStoredRuns(runs))
      .then((result) => {
        if (here) setScored(result);
      });
    return () => {
      here = false;
    };
  }, [runs]);
  return scored;
}
