import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import { listLosses } from './list-losses.ts';
import type { PlacedLoss } from './list-losses.ts';
import { PlaceLink } from './place-link.tsx';
import styles from './result.module.css';
import { tellDecisions } from './tell-decisions.ts';

/** Score and losses as a sum one can add up oneself. */
export function LossSum(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, told, words } = useDebrief();
  const { score, inPoints, earned, best, worst } = debrief.result;
  const decisions = tellDecisions(told);
  const losses = listLosses(debrief);
  const kept = new Set(debrief.record.items.flatMap(({ item, kept: was }) => (was ? [item] : [])));

  const place = ({ at }: PlacedLoss): JSX.Element =>
    at.kind === 'decision' ? (
      <>
        <PlaceLink at={at}>{t('sum.decision', { decision: at.decision + 1 })}</PlaceLink>{' '}
        <span className={styles['said']}>{decisions[at.decision]?.choice.label}</span>
      </>
    ) : (
      <>
        <PlaceLink at={at}>
          {t(kept.has(at.item) ? 'sum.recordNeedless' : 'sum.recordMissing')}
        </PlaceLink>{' '}
        <span className={styles['said']}>{words.printRecordItem(at.item)}</span>
      </>
    );
  const amount = ({ loss, share }: PlacedLoss): string => {
    if (share === null) return String(loss);
    return share === 0 ? t('sum.underOne') : String(share);
  };

  return (
    <>
      <p className={styles['address']}>
        {inPoints ? t('sum.leadPoints', { earned, worst }) : losses.length > 0 && t('sum.lead')}
        {losses.length === 0 && t('result.full')}
      </p>
      <table className={styles['sum']}>
        <caption>{inPoints ? t('sum.captionPoints') : t('sum.caption')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('sum.what')}</th>
            <th scope="col">{t('sum.howMuch')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{inPoints ? t('sum.points') : t('sum.score')}</th>
            <td>{inPoints ? earned : score}</td>
          </tr>
          {losses.map((loss) => (
            <tr key={loss.at.kind === 'decision' ? loss.at.decision : loss.at.item}>
              <th scope="row">{place(loss)}</th>
              <td>{amount(loss)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{inPoints ? t('sum.best') : t('sum.hundred')}</th>
            <td>{inPoints ? best : 100}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}
