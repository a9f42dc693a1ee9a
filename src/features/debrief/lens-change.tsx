import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { LensDecision, RunLens } from '../../core/debrief/run-lens.ts';
import { Card } from '../../ui/card.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './lens.module.css';
import { PlaceLink } from './place-link.tsx';
import { tellDecisions } from './tell-decisions.ts';
import { useCost } from './use-cost.ts';

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
  const cost = useCost();
  const { decision: at, change, positions, weights } = decision;
  const own = debrief.decisions[at];
  const [position] = positions;
  const sides = [
    { stance: debrief.stance, option: position?.here, price: own, heading: 'lens.here' },
    { stance: lens.stance, option: position?.there, price: decision, heading: 'lens.there' },
  ] as const;
  return (
    <Card as="li" className={styles['change']}>
      <p className={styles['kind']}>
        {change !== 'same' && <strong>{t(`lens.change.${change}`)}</strong>}
        {' · '}
        <PlaceLink at={{ kind: 'decision', decision: at }}>
          {t('decision.number', { decision: at + 1 })}
        </PlaceLink>
      </p>
      <p className={styles['words']}>{tellDecisions(told)[at]?.choice.label}</p>
      <div className={styles['sides']}>
        {sides.map(({ stance, option, price, heading }) => (
          <section key={stance} className={styles['side']}>
            <h4>
              {position === undefined || option === undefined
                ? t(heading, { company: words.nameCompany(stance) })
                : t('practice.position', {
                    company: words.nameCompany(stance),
                    option: words.nameOption(position.position, option),
                  })}
            </h4>
            {price !== undefined && (
              <p className={styles['price']}>{cost(price.loss, price.share)}</p>
            )}
            {position !== undefined && !stated && (
              <RichText text={words.explainPosition(position.position, stance)} />
            )}
          </section>
        ))}
      </div>
      {positions.length === 0 && weights.length > 0 && (
        <>
          <p>{t('lens.weigh')}</p>
          <ul className={styles['weights']}>
            {weights.map(({ value, here, there }) => (
              <li key={value}>
                {t('lens.weight', { value: words.nameValue(value), here, there })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
