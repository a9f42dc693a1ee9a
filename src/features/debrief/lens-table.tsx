import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunLens } from '../../core/debrief/run-lens.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './lens.module.css';

interface LensTableProps {
  readonly lens: RunLens;
}

/** Score, mark and verdict in both companies. */
export function LensTable({ lens }: LensTableProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const sides = [debrief.result, lens];
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('lens.table')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('sum.what')}</span>
          </th>
          <th scope="col">{t('lens.here', { company: words.nameCompany(debrief.stance) })}</th>
          <th scope="col">{t('lens.there', { company: words.nameCompany(lens.stance) })}</th>
        </tr>
      </thead>
      <tbody>
        <tr className={styles['scores']}>
          <th scope="row">{t('lens.score')}</th>
          {sides.map(({ score }, side) => (
            <td key={side === 0 ? 'here' : 'there'}>{score}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('lens.mark')}</th>
          {sides.map(({ passMark }, side) => (
            <td key={side === 0 ? 'here' : 'there'}>{passMark}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{t('lens.passed')}</th>
          {sides.map(({ passed, breaches }, side) => (
            <td key={side === 0 ? 'here' : 'there'}>
              <span className={styles['passed']}>
                <Icon
                  name={passed ? 'check' : breaches.length > 0 ? 'shield' : 'minus'}
                  size="small"
                />
                {passed
                  ? t('attempt.passed')
                  : t(breaches.length > 0 ? 'attempt.breached' : 'attempt.failed')}
              </span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
