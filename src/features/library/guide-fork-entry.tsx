import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { intlLocale } from '../../i18n/intl-locale.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './guide-fork.module.css';
import type { GuideFork, GuideSide } from './guide-props.ts';

export interface GuideForkEntryProps {
  readonly fork: GuideFork;
  /** From 1. */
  readonly number: number;
}

/** A fork: what was said, what could be said now, what to listen for, who would part. */
export function GuideForkEntry({ fork, number }: GuideForkEntryProps): JSX.Element {
  const { t, i18n } = useTranslation('library');
  const list = new Intl.ListFormat(intlLocale(i18n.language));
  const labels = new Map(fork.choices.map(({ id, label }) => [id, label]));
  const describe = ({ companies, own }: GuideSide): string =>
    t('guide.apart', {
      companies: list.format(
        companies.map((company, at) => (own && at === 0 ? t('guide.own', { company }) : company)),
      ),
    });
  return (
    <section className={styles['fork']} aria-labelledby={`fork-${number}`}>
      <h3 id={`fork-${number}`}>{t('guide.fork', { number })}</h3>
      {fork.narration !== null && (
        <div className={styles['narration']}>
          <RichText text={fork.narration} />
        </div>
      )}
      {fork.says.length > 0 && (
        <figure className={styles['said']}>
          <figcaption>{fork.speaker}</figcaption>
          <blockquote>
            {fork.says.map((text) => (
              <RichText key={text} text={text} />
            ))}
          </blockquote>
        </figure>
      )}
      <h4>{t('guide.choices')}</h4>
      <ol className={styles['choices']}>
        {fork.choices.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ol>
      <h4>{t('guide.listen')}</h4>
      <ul className={styles['listen']}>
        {fork.listen.map(({ id, name }) => (
          <li key={id}>
            <Tag>{name}</Tag>
          </li>
        ))}
      </ul>
      {fork.parting.length > 0 && (
        <>
          <h4>{t('guide.parting')}</h4>
          <dl className={styles['parting']}>
            {fork.parting.map((side) => (
              <div key={side.companies.join()} className={styles['side']}>
                <dt>{describe(side)}</dt>
                <dd>
                  {side.choices.length === 0
                    ? t('guide.silence')
                    : side.choices.map((id) => <p key={id}>{labels.get(id)}</p>)}
                </dd>
              </div>
            ))}
          </dl>
          {fork.questions.map((question) => (
            <p key={question} className={styles['ask']}>
              {t('guide.question', { question })}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
