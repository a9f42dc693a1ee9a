import { use } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { PositionDifference } from '../../core/debrief/debrief.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import { nameWords } from './find-full-words.ts';
import { FullWordsContext } from './full-words-context.ts';
import styles from './lens.module.css';
import { SeeDecision } from './see-decision.tsx';
import { useCost } from './use-cost.ts';

interface LensSideProps {
  readonly stance: string;
  /** What divides the two companies, if it is a position. */
  readonly position: PositionDifference | undefined;
  readonly price: { readonly loss: number; readonly share: number | null } | undefined;
  /** Whether its reason stands at an earlier decision of the comparison already. */
  readonly stated: boolean;
}

/** What one company makes of a decision, and why: its own why where the conversation has not said it. */
export function LensSide({ stance, position, price, stated }: LensSideProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const full = use(FullWordsContext);
  const cost = useCost();
  const own = stance === debrief.stance;
  const company = words.nameCompany(stance);
  if (position === undefined) {
    return (
      <section className={styles['side']}>
        <h4>{t(own ? 'lens.here' : 'lens.there', { company })}</h4>
        {price !== undefined && <p className={styles['price']}>{cost(price.loss, price.share)}</p>}
      </section>
    );
  }
  const id = position.position;
  const said = own ? full.get(nameWords({ position: id, stance }))?.full.spot.decision : null;
  return (
    <section className={styles['side']}>
      <h4>
        {t('practice.position', {
          company,
          option: words.nameOption(id, own ? position.here : position.there),
        })}
      </h4>
      {price !== undefined && <p className={styles['price']}>{cost(price.loss, price.share)}</p>}
      {!stated &&
        (typeof said === 'number' ? (
          <SeeDecision decision={said}>{t('practice.seeWhy', { decision: said + 1 })}</SeeDecision>
        ) : (
          <RichText text={words.explainPosition(id, stance)} />
        ))}
    </section>
  );
}
