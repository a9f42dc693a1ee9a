import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision, DebriefOption } from '../../core/debrief/debrief.ts';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useDebrief } from './debrief-context.ts';
import { shareOption } from './share-option.ts';
import type { ToldDecision } from './tell-decisions.ts';
import styles from './timeline.module.css';
import { useCost } from './use-cost.ts';

interface OpenOptionsProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
}

/** Everything that could have been said, the least costly first. */
export function OpenOptions({ decision, lived }: OpenOptionsProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief } = useDebrief();
  const cost = useCost();
  const price = useCost('price');
  const options = decision.options.toSorted(
    (a, b) => Number(a.breach) - Number(b.breach) || a.loss - b.loss,
  );
  const label = (choice: string): string =>
    lived.scene.choices.find((option) => option.choice === choice)?.label ?? '';
  const notes = ({ chosen, breach, timed }: DebriefOption): string[] => [
    ...(chosen ? [t('decision.openChosen')] : []),
    ...(breach ? [t('decision.openBreach')] : []),
    ...(timed ? [t('decision.openTimed')] : []),
  ];
  return (
    <section>
      <h4>{t('decision.open')}</h4>
      <ul className={styles['options']}>
        {options.map((option) => (
          <li
            key={option.choice}
            className={joinClasses(styles['option'], option.chosen && styles['chosen'])}
          >
            <Icon
              name={option.breach ? 'shield' : option.loss === 0 ? 'check' : 'minus'}
              size="small"
            />
            <span>{label(option.choice)}</span>
            <span className={styles['price']}>
              {[
                ...notes(option),
                (option.chosen ? cost : price)(
                  option.loss,
                  shareOption(option.loss, decision, debrief.result),
                ),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
