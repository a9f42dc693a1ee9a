import { useMemo } from 'react';
import type { JSX } from 'react';
import { useSearch } from 'wouter';
import { readProgress } from '../core/play/read-progress.ts';
import { LibraryScreen } from '../features/library/library-screen.tsx';
import type { LibraryCard } from '../features/library/library-props.ts';
import { readQuery, writeQuery } from '../features/library/query-address.ts';
import { suggestNext } from '../features/library/suggest-next.ts';
import { shippedContent } from '../content/shipped-content.ts';
import { chooseCompany } from './choose-company.ts';
import { describePaths } from './describe-paths.ts';
import { findWeakValue } from './find-weak-value.ts';
import { followLink } from './follow-link.ts';
import { pickFace } from './pick-face.ts';
import { useLanguage, usePreferences } from './player-context.ts';
import { useCast } from './use-cast.ts';
import { useCompanies } from './use-companies.ts';
import { useContent } from './use-content.ts';
import { useGo } from './use-go.ts';
import { useRuns } from './use-runs.ts';
import type { ScoredRun } from './score-stored-runs.ts';
import { useScoredRuns } from './use-scored-runs.ts';

/** `/`: every contact, and where one stands. */
export function LibraryPage(): JSX.Element {
  const language = useLanguage();
  const preferences = usePreferences();
  const profiles = useContent('library', shippedContent.loadLibrary);
  const ways = useContent('paths', shippedContent.loadPaths);
  const words = useContent(`library ${language}`, () => shippedContent.loadLibraryWords(language));
  const { list: companies } = useCompanies(language);
  const cast = useCast(language);
  const runs = useRuns();
  const scored = useScoredRuns(runs);
  const search = useSearch();
  const go = useGo();
  const stance = chooseCompany(
    preferences,
    companies.map(({ id }) => id),
    language,
  );

  // First attempts under the own company, by scenario: the ones that count.
  const firsts = useMemo(() => {
    const found = new Map<string, ScoredRun>();
    for (const run of scored ?? []) {
      const { scenario, stance: company, whatIf } = run.played.started;
      if (company === stance && whatIf === undefined && !found.has(scenario)) {
        found.set(scenario, run);
      }
    }
    return found;
  }, [scored, stance]);
  const cards = useMemo(() => {
    const unfinished = (runs ?? []).flatMap(({ events }) => {
      const progress = readProgress(events.map(({ event }) => event));
      const played = events.at(-1)?.time ?? 0;
      return progress === null || progress.outcome !== null ? [] : [{ progress, played }];
    });
    return profiles.map((profile): LibraryCard => {
      const open = unfinished.findLast(({ progress }) => progress.started.scenario === profile.id);
      const first = firsts.get(profile.id);
      return {
        id: profile.id,
        href: `/play/${profile.id}`,
        title: words.cards[profile.id]?.title ?? profile.id,
        summary: words.cards[profile.id]?.summary ?? '',
        channel: profile.channel,
        level: profile.level,
        minutes: profile.minutes[language] ?? 0,
        values: (profile.stakes[stance] ?? []).map((id) => ({ id, name: words.values[id] ?? id })),
        practices: profile.practices,
        face: pickFace(profile, cast),
        unfinished:
          open === undefined ? null : { decisions: open.progress.decisions, played: open.played },
        best: first === undefined ? null : { score: first.score.score, passed: first.score.passed },
      };
    });
  }, [profiles, words, cast, runs, firsts, stance, language]);

  const paths = useMemo(
    () => describePaths(ways, words.paths, cards, preferences.experience),
    [ways, words, cards, preferences.experience],
  );
  const weak = useMemo(() => findWeakValue([...firsts.values()]), [firsts]);

  const name = (entries: Readonly<Record<string, string>>): { id: string; name: string }[] =>
    Object.entries(entries).map(([id, text]) => ({ id, name: text }));
  return (
    <LibraryScreen
      company={companies.find(({ id }) => id === stance)?.name ?? ''}
      cards={cards}
      values={name(words.values)}
      practices={name(words.practices)}
      query={readQuery(search)}
      paths={paths}
      suggestion={suggestNext(
        cards,
        paths,
        weak === null ? null : { id: weak, name: words.values[weak] ?? weak },
      )}
      onQuery={(query) => {
        const asked = writeQuery(query);
        go.to(asked === '' ? '/' : `/?${asked}`, { replace: true });
      }}
      onOpen={(event, scenario) => followLink(go)(event, `/play/${scenario}`)}
    />
  );
}
