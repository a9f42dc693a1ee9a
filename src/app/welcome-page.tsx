import { useEffect, useState } from 'react';
import type { JSX } from 'react';
import { WelcomeScreen } from '../features/welcome/welcome-screen.tsx';
import type { WelcomeAnswers } from '../features/welcome/welcome-props.ts';
import { describeWelcome } from './describe-welcome.ts';
import { takeEarlyAnswers } from './early-answers.ts';
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
  const [early] = useState(takeEarlyAnswers);
  const [busy, setBusy] = useState(early.sent);
  const described = describeWelcome({ language, companies, cast, preferences, fillFor });
  const initial: WelcomeAnswers = {
    ...described.initial,
    company:
      described.companies.find(({ id }) => early.values.includes(id))?.id ??
      described.initial.company,
    ...(early.values.includes('experienced') ? { experience: 'experienced' } : {}),
  };
  const start = ({ company, experience, former }: WelcomeAnswers): void => {
    setBusy(true);
    void store
      .change({ company, experience, formerCompany: former, language, welcomed: true })
      .then(() => go.to('/', { replace: true }));
  };
  useEffect(() => {
    if (early.sent) start(initial);
    // Once: it was sent before the app was awake.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <WelcomeScreen
      {...described}
      initial={initial}
      wiped={wiped}
      busy={busy}
      onLanguage={(next) => void store.change({ language: next })}
      onStart={start}
      onImport={() => go.to('/settings/data')}
    />
  );
}
