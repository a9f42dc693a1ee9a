import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { LensDecision, RunLens } from '../../core/debrief/run-lens.ts';
import { Card } from '../../ui/card.tsx';
import { useDebrief } from './debrief-context.ts';
import { LensSide } from './lens-side.tsx';
import styles from './lens.module.css';
import { PlaceLink } from './place-link.tsx';
import { tellDecisions } from './tell-decisions.ts';

interface LensChangeProps {
  readonly lens: RunLens;
  readonly decision: LensDecision;
  /** Whether both companies' reasons stand at an earlier decision already. */
  readonly stated: boolean;
}

/** A decision that is right in one company and not in the other, and what divides them. */
export function LensChange({ lens, decision, stated }: LensChangeProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, told, words } = useDebrief();
  const { decision: at, change, positions, weights } = decision;
  const own = debrief.decisions[at];
  const [position] = positions;
  return (
    <Card as="li" className={styles['change']}>
      <p className={styles['kind']}>
        {change !== 'same' && (
          <strong>
            {t(`lens.change.${change}`, {
              here: words.nameCompany(debrief.stance),
              there: words.nameCompany(lens.stance),
            })}
          </strong>
        )}
        {' · '}
        <PlaceLink at={{ kind: 'decision', decision: at }}>
          {t('decision.number', { decision: at + 1 })}
        </PlaceLink>
      </p>
      <p className={styles['words']}>{tellDecisions(told)[at]?.choice.label}</p>
      <div className={styles['sides']}>
        <LensSide stance={debrief.stance} position={position} price={own} stated={stated} />
        <LensSide stance={lens.stance} position={position} price={decision} stated={stated} />
      </div>
      {positions.length === 0 && weights.length > 0 && (
        <>
          <p>{t('lens.weigh')}</p>
          <ul className={styles['weights']}>
            {weights.map(({ value, here, there }) => (
              <li key={value}>
                {t('lens.weight', {
                  value: words.nameValue(value),
                  here,
                  there,
                  company: words.nameCompany(debrief.stance),
                  other: words.nameCompany(lens.stance),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
