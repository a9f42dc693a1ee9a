import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { DataProps } from './data-props.ts';
import styles from './page.module.css';
import { printBytes } from './print-bytes.ts';
import { printDate } from './print-date.ts';
import { Sheet } from './sheet.tsx';

/** What is kept, how much, since when, and where. */
export function KeptSheet({
  place,
  runs,
  usage,
}: Pick<DataProps, 'place' | 'runs' | 'usage'>): JSX.Element {
  const { t, i18n } = useTranslation('settings');
  const since = runs?.[0]?.started;
  const unfinished = (runs ?? []).filter(({ state }) => state === 'unfinished').length;
  return (
    <Sheet title={t('kept.title')}>
      {runs === null ? (
        <Skeleton />
      ) : (
        <dl className={styles['facts']}>
          <div>
            <dt>{t('kept.where')}</dt>
            <dd>{t(`kept.places.${place}`)}</dd>
          </div>
          <div>
            <dt>{t('kept.runs')}</dt>
            <dd>
              {unfinished === 0
                ? t('kept.count', { count: runs.length })
                : t('kept.countUnfinished', { count: runs.length, unfinished })}
            </dd>
          </div>
          {since !== undefined && (
            <div>
              <dt>{t('kept.since')}</dt>
              <dd>{printDate(i18n.language, since)}</dd>
            </div>
          )}
          {usage !== null && place === 'device' && (
            <div>
              <dt>{t('kept.size')}</dt>
              <dd>
                {t('kept.sizeOf', {
                  size: printBytes(i18n.language, usage.usage),
                  quota: printBytes(i18n.language, usage.quota),
                })}
              </dd>
            </div>
          )}
        </dl>
      )}
      <p className={styles['soft']}>{t('kept.also')}</p>
    </Sheet>
  );
}
