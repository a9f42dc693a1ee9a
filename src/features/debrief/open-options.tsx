import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision, DebriefOption } from '../../core/debrief/debrief.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import { shareOption } from './share-option.ts';
import type { ToldDecision } from './tell-decisions.ts';
import styles from './timeline.module.css';
import { useCost } from './use-cost.ts';

interface OpenOptionsProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
}

/** Everything else that could have been said, the least costly first. */
export function OpenOptions({ decision, lived }: OpenOptionsProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief } = useDebrief();
  const price = useCost('price');
  const line = useCost('line');
  const options = decision.options
    .filter(({ chosen }) => !chosen)
    .toSorted((a, b) => Number(a.breach) - Number(b.breach) || a.loss - b.loss);
  if (options.length === 0) return null;
  const label = (choice: string): string =>
    lived.scene.choices.find((option) => option.choice === choice)?.label ?? '';
  const priceOf = ({ breach, timed, loss }: DebriefOption): string => {
    const share = shareOption(loss, decision, debrief.result);
    return [...(timed ? [t('decision.openTimed')] : []), (breach ? line : price)(loss, share)].join(
      ' · ',
    );
  };
  return (
    <section>
      <h4>{t('decision.open')}</h4>
      <ul className={styles['options']}>
        {options.map((option) => (
          <li key={option.choice} className={styles['option']}>
            <Icon
              name={option.breach ? 'shield' : option.loss === 0 ? 'check' : 'minus'}
              size="small"
            />
            <span>{label(option.choice)}</span>
            <span className={styles['price']}>{priceOf(option)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
