import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import { PositionWhy } from './position-why.tsx';
import styles from './timeline.module.css';
import { usePlaceOfWords } from './use-place-of-words.ts';

interface DefendersNoteProps {
  readonly decision: DebriefDecision;
}

/** Defensible, not ours: where the choice would have lost nothing, and what that company stands for. */
export function DefendersNote({ decision }: DefendersNoteProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const placeOf = usePlaceOfWords();
  const { decision: at, defenders } = decision;
  const spot = { decision: at, part: 'defended' } as const;
  const first = debrief.decisions.find(({ kind }) => kind === 'defensible') === decision;
  return (
    <Card tone="sky" space="small" className={styles['defended']}>
      <h4 className={styles['defendedTitle']}>
        <Icon name="eye" size="small" /> {t('defended.title')}
      </h4>
      {first && <p>{t('defended.about')}</p>}
      <p>{t('defended.lead', { count: defenders.length })}</p>
      <ul className={styles['defenders']}>
        {defenders.map(({ stance, positions }) => (
          <li key={stance}>
            {positions.length === 0 && (
              <p>{t('defended.weights', { company: words.nameCompany(stance) })}</p>
            )}
            {positions.slice(0, 1).map(({ position, there }) => (
              <PositionWhy
                key={position}
                position={position}
                option={there}
                stance={stance}
                place={placeOf({ position, stance }, spot, stance)}
              />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}
