import type { JSX } from 'react';
import { ResultsScreen } from '../features/results/results-screen.tsx';
import { shippedContent } from '../content/shipped-content.ts';
import { chooseCompany } from './choose-company.ts';
import { followLink } from './follow-link.ts';
import { useLanguage, usePreferences } from './player-context.ts';
import { useCompanies } from './use-companies.ts';
import { useContent } from './use-content.ts';
import { useGo } from './use-go.ts';
import { useResultRuns } from './use-result-runs.ts';
import { useRuns } from './use-runs.ts';

/** `/results`: what I have lived through so far. */
export function ResultsPage(): JSX.Element {
  const language = useLanguage();
  const preferences = usePreferences();
  const { list } = useCompanies(language);
  const words = useContent(`library ${language}`, () => shippedContent.loadLibraryWords(language));
  const go = useGo();
  const stored = useRuns();
  const runs = useResultRuns(stored);
  const ended = (stored ?? []).filter(({ events }) =>
    events.some(({ event }) => event.type === 'run-ended'),
  );
  const known = list.map(({ id }) => id);
  return (
    <ResultsScreen
      contacts={Object.keys(words.cards).length}
      runs={runs}
      unscored={runs === null ? 0 : ended.length - runs.length}
      company={chooseCompany(preferences, known, language)}
      values={Object.entries(words.values).map(([id, name]) => ({ id, name }))}
      former={list.find(({ id }) => id === preferences.formerCompany)?.name ?? null}
      libraryHref="/"
      dataHref="/settings/data"
      onGo={followLink(go)}
    />
  );
}
