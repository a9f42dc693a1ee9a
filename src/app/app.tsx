import { Suspense, lazy } from 'react';
import type { JSX } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { StillnessContext } from '../ui/stillness.ts';
import { AppNotices } from './app-notices.tsx';
import { MissingPage } from './missing-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PageFrame } from './page-frame.tsx';
import { usePreferences } from './player-context.ts';
import { SwitchLanguage } from './switch-language.tsx';

const LibraryPage = lazy(async () => ({
  default: (await import('./library-page.tsx')).LibraryPage,
}));
const PlayPage = lazy(async () => ({ default: (await import('./play-page.tsx')).PlayPage }));
const WelcomePage = lazy(async () => ({
  default: (await import('./welcome-page.tsx')).WelcomePage,
}));
const DebriefPage = lazy(async () => ({
  default: (await import('./debrief-page.tsx')).DebriefPage,
}));
const HandbookPage = lazy(async () => ({
  default: (await import('./handbook-page.tsx')).HandbookPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('./results-page.tsx')).ResultsPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('./settings-page.tsx')).SettingsPage,
}));
const DataPage = lazy(async () => ({ default: (await import('./data-page.tsx')).DataPage }));
const RecoverPage = lazy(async () => ({
  default: (await import('./recover-page.tsx')).RecoverPage,
}));

/** The whole player: one page at a time, each with a fall of its own. */
export function App(): JSX.Element {
  const [address] = useLocation();
  const { welcomed, motion } = usePreferences();
  return (
    <SwitchLanguage>
      <StillnessContext value={motion === 'reduced' ? true : null}>
        <PageFrame address={address}>
          <AppNotices address={address} />
          <PageBoundary page={address}>
            <Suspense fallback={<div aria-busy="true" />}>
              <Switch>
                <Route path="/">
                  {welcomed ? <LibraryPage /> : <Redirect to="/welcome" replace />}
                </Route>
                <Route path="/welcome">
                  <WelcomePage />
                </Route>
                <Route path="/play/:scenario/:run?">
                  {({ scenario, run }) => (
                    <PlayPage key={scenario} scenario={scenario} run={run ?? null} />
                  )}
                </Route>
                <Route path="/debrief/:run">{({ run }) => <DebriefPage run={run} />}</Route>
                <Route path="/handbook/:place?">
                  {({ place }) => <HandbookPage at={place ?? null} />}
                </Route>
                <Route path="/results">
                  <ResultsPage />
                </Route>
                <Route path="/settings">
                  <SettingsPage />
                </Route>
                <Route path="/settings/data">
                  <DataPage />
                </Route>
                <Route path="/recover">
                  <RecoverPage />
                </Route>
                <Route>
                  <MissingPage />
                </Route>
              </Switch>
            </Suspense>
          </PageBoundary>
        </PageFrame>
      </StillnessContext>
    </SwitchLanguage>
  );
}
