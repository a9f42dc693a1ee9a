import { Suspense } from 'react';
import type { JSX } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { StillnessContext } from '../ui/stillness.ts';
import { AppNotices } from './app-notices.tsx';
import { KnownScenario } from './known-scenario.tsx';
import { MissingPage } from './missing-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PageFrame } from './page-frame.tsx';
import { PAGES } from './pages.ts';
import { usePreferences } from './player-context.ts';
import { SwitchLanguage } from './switch-language.tsx';

/** The whole player: one page at a time, each with a fall of its own. */
export function App(): JSX.Element {
  const [address] = useLocation();
  const { welcomed, motion } = usePreferences();
  return (
    <SwitchLanguage>
      <StillnessContext value={motion === 'reduced' ? true : null}>
        <PageFrame address={address} bare={address === '/' && !welcomed}>
          <AppNotices address={address} />
          <PageBoundary page={address}>
            <Suspense fallback={<div aria-busy="true" />}>
              <Switch>
                <Route path="/">{welcomed ? <PAGES.library /> : <PAGES.welcome />}</Route>
                <Route path="/welcome">
                  <PAGES.welcome />
                </Route>
                <Route path="/play/:scenario/:run?">
                  {({ scenario, run }) => (
                    <KnownScenario scenario={scenario}>
                      <PAGES.play key={scenario} scenario={scenario} run={run ?? null} />
                    </KnownScenario>
                  )}
                </Route>
                <Route path="/debrief/:run">{({ run }) => <PAGES.debrief run={run} />}</Route>
                <Route path="/handbook/:place?">
                  {({ place }) => <PAGES.handbook at={place ?? null} />}
                </Route>
                <Route path="/guide/:scenario">
                  {({ scenario }) => (
                    <KnownScenario scenario={scenario}>
                      <PAGES.guide key={scenario} scenario={scenario} />
                    </KnownScenario>
                  )}
                </Route>
                <Route path="/results">
                  <PAGES.results />
                </Route>
                <Route path="/settings">
                  <PAGES.settings />
                </Route>
                <Route path="/settings/data">
                  <PAGES.data />
                </Route>
                <Route path="/recover">
                  <PAGES.recover />
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
