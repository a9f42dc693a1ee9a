import { useState } from 'react';
import type { JSX } from 'react';
import { WelcomeScreen } from '../features/welcome/welcome-screen.tsx';
import { describeWelcome } from './describe-welcome.ts';
import { useLanguage, usePlayer, usePreferences } from './player-context.ts';
import { useCast } from './use-cast.ts';
import { useCompanies } from './use-companies.ts';
import { useFill } from './use-fill.ts';
import { useGo } from './use-go.ts';

/** `/welcome`: the first visit. */
export function WelcomePage(): JSX.Element {
  const { preferences: store, wiped } = usePlayer();
  const preferences = usePreferences();
  const language = useLanguage();
  const companies = useCompanies(language);
  const cast = useCast(language);
  const fillFor = useFill(language, companies.factTypes);
  const go = useGo();
  const [busy, setBusy] = useState(false);
  return (
    <WelcomeScreen
      {...describeWelcome({ language, companies, cast, preferences, fillFor })}
      wiped={wiped}
      busy={busy}
      onLanguage={(next) => void store.change({ language: next })}
      onStart={({ company, experience, former }) => {
        setBusy(true);
        void store
          .change({ company, experience, formerCompany: former, language, welcomed: true })
          .then(() => go.to('/', { replace: true }));
      }}
      onImport={() => go.to('/settings/data')}
    />
  );
}
