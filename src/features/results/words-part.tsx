import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Part } from './part.tsx';
import { PlaceLink } from './place-link.tsx';
import type { ResultRun, ResultsProps } from './results-props.ts';
import styles from './words.module.css';

interface WordsPartProps extends Pick<ResultsProps, 'dataHref' | 'onGo'> {
  /** The latest first. */
  readonly runs: readonly ResultRun[];
}

/** What I have written myself: sentences for the next time, and what I see differently. */
export function WordsPart({ runs, dataHref, onGo }: WordsPartProps): JSX.Element {
  const { t } = useTranslation('results');
  const intentions = runs.filter(({ intention }) => intention !== null);
  const objecting = runs.filter(({ objections }) => objections.length > 0);
  return (
    <>
      {intentions.length > 0 && (
        <Part title={t('intentions.title')} lead={t('intentions.lead')}>
          <ul className={styles['sentences']}>
            {intentions.map(({ run, href, title, intention }) => (
              <li key={run} className={styles['sentence']}>
                <q>{intention}</q>
                <PlaceLink href={href} className={styles['where']} onGo={onGo}>
                  {title}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {objecting.length > 0 && (
        <Part title={t('objections.title')} lead={t('objections.lead')}>
          <ul className={styles['objections']}>
            {objecting.flatMap(({ run, href, title, company, objections }) =>
              objections.map(({ on, name, text }) => (
                <li key={`${run} ${on} ${name}`} className={styles['objection']}>
                  <p className={styles['on']}>{t(`objections.${on}`, { name })}</p>
                  <p>{text}</p>
                  <PlaceLink href={href} className={styles['where']} onGo={onGo}>
                    {t('objections.where', { title, company })}
                  </PlaceLink>
                </li>
              )),
            )}
          </ul>
          <p className={styles['hand']}>
            <PlaceLink href={dataHref} onGo={onGo}>
              {t('objections.hand')}
            </PlaceLink>
          </p>
        </Part>
      )}
    </>
  );
}
