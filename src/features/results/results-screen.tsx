import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { AttemptCard } from './attempt-card.tsx';
import attemptStyles from './attempts.module.css';
import { EmptyResults } from './empty-results.tsx';
import { gatherStandings } from './gather-standings.ts';
import { HabitsPart } from './habits-part.tsx';
import { listFirstAttempts } from './list-first-attempts.ts';
import { listReviews } from './list-reviews.ts';
import styles from './page.module.css';
import { Part } from './part.tsx';
import { PlaceLink } from './place-link.tsx';
import { ResultsHeader } from './results-header.tsx';
import type { ResultsProps } from './results-props.ts';
import { ReviewCard } from './review-card.tsx';
import { SomeFirst } from './some-first.tsx';
import { tellHabits } from './tell-habits.ts';
import { ValuesPart } from './values-part.tsx';
import wallStyles from './wall.module.css';
import { WordsPart } from './words-part.tsx';

/** What I have lived through, and what it says about where I stand. */
export function ResultsScreen(props: ResultsProps): JSX.Element {
  const { t } = useTranslation('results');
  const { runs, contacts, unscored, company, values, former, dataHref, onGo } = props;
  const known = runs ?? [];
  const attempts = listFirstAttempts(known);
  const standings = gatherStandings(attempts, values, company);
  const reviews = listReviews(known);
  return (
    <div className={styles['page']} aria-busy={runs === null}>
      <ResultsHeader attempts={attempts} contacts={contacts} />
      {runs === null && (
        <p role="status" className={styles['waiting']}>
          {t('working')}
        </p>
      )}
      {runs?.length === 0 && <EmptyResults {...props} />}
      {attempts.length > 0 && (
        <Part title={t('attempts.title')} lead={t('attempts.lead')}>
          <SomeFirst
            entries={attempts}
            limit={12}
            className={attemptStyles['attempts']}
            keyOf={({ first }) => first.run}
            renderEntry={(attempt) => <AttemptCard attempt={attempt} onGo={onGo} />}
          />
        </Part>
      )}
      {standings.some((standing) => standing.values.length > 0) && (
        <ValuesPart standings={standings} />
      )}
      {reviews.length > 0 && (
        <Part title={t('wall.title')} lead={t('wall.lead')}>
          <SomeFirst
            entries={reviews}
            limit={9}
            className={wallStyles['wall']}
            keyOf={({ run }) => run}
            renderEntry={(run) => <ReviewCard run={run} onGo={onGo} />}
          />
        </Part>
      )}
      {former !== null && attempts.length > 0 && (
        <HabitsPart story={tellHabits(attempts)} former={former} />
      )}
      <WordsPart runs={known.toReversed()} dataHref={dataHref} onGo={onGo} />
      {unscored > 0 && (
        <p className={styles['unscored']}>
          {t('unscored', { count: unscored })}{' '}
          <PlaceLink href={dataHref} onGo={onGo}>
            {t('unscoredLink')}
          </PlaceLink>
        </p>
      )}
    </div>
  );
}
