import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './attempts.module.css';
import { LaterAttempts } from './later-attempts.tsx';
import type { FirstAttempt } from './list-first-attempts.ts';
import { PlaceLink } from './place-link.tsx';
import { printDate } from './print-date.ts';
import type { ResultsProps } from './results-props.ts';
import { ScoreRing } from './score-ring.tsx';

interface AttemptCardProps extends Pick<ResultsProps, 'onGo'> {
  readonly attempt: FirstAttempt;
}

const ICONS = { passed: 'check', failed: 'refresh', breached: 'shield' } as const;

/** A contact at a company: how the first attempt ended, and how later ones differ from it. */
export function AttemptCard({ attempt, onGo }: AttemptCardProps): JSX.Element {
  const { t, i18n } = useTranslation('results');
  const { first, later } = attempt;
  const { score, passed, breaches } = first.score;
  const standing = breaches.length > 0 ? 'breached' : passed ? 'passed' : 'failed';
  return (
    <Card className={styles['attempt']} space="small" as="article">
      <ScoreRing score={score} standing={standing} />
      <div className={styles['words']}>
        <h3 className={styles['title']}>
          <PlaceLink href={first.href} onGo={onGo}>
            {first.title}
          </PlaceLink>
        </h3>
        <p className={styles['outcome']}>{first.outcomeTitle}</p>
        <p className={joinClasses(styles['standing'], styles[standing])}>
          <Icon name={ICONS[standing]} size="small" />
          {t(`attempt.${standing}`, { score })}
        </p>
        <ul className={styles['facts']}>
          <li>{first.company}</li>
          <li>{t(`mode.${first.mode}`)}</li>
          <li>{printDate(i18n.language, first.ended)}</li>
        </ul>
        {later.length > 0 && <LaterAttempts first={first} later={later} onGo={onGo} />}
      </div>
    </Card>
  );
}
