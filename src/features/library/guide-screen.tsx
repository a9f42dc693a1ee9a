import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { GuideForkEntry } from './guide-fork-entry.tsx';
import { GuideParts } from './guide-parts.tsx';
import type { GuideProps } from './guide-props.ts';
import styles from './guide-screen.module.css';

const STEPS = ['1', '2', '3', '4', '5'] as const;

/** Everything that a group needs to talk a contact through, on paper or on a wall. */
export function GuideScreen(props: GuideProps): JSX.Element {
  const { title, summary, company, minutes, forks, discussion, onGo } = props;
  const { t } = useTranslation('library');
  const link = (href: string, label: string): JSX.Element => (
    <Button
      href={href}
      kind="quiet"
      onClick={(event) => {
        onGo(event, href);
      }}
    >
      {label}
    </Button>
  );
  return (
    <article className={styles['guide']}>
      <PageHeader
        eyebrow={t('guide.eyebrow')}
        title={title}
        lead={summary}
        actions={
          <div className={`${styles['actions'] ?? ''} no-print`}>
            <Button
              icon="print"
              onClick={() => {
                globalThis.print();
              }}
            >
              {t('guide.print')}
            </Button>
            {link(props.playHref, t('guide.play'))}
            {link(props.libraryHref, t('guide.back'))}
          </div>
        }
      />
      <p className={styles['at']}>{t('guide.at', { company, minutes })}</p>
      <section className={styles['part']}>
        <h2>{t('guide.how')}</h2>
        <ol className={styles['steps']}>
          {STEPS.map((step) => (
            <li key={step}>{t(`guide.step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <GuideParts {...props} />
      <section className={styles['part']}>
        <h2>{t('guide.briefing')}</h2>
        <div className={styles['briefing']}>
          <RichText text={props.briefing} />
        </div>
      </section>
      <section className={styles['part']}>
        <h2>{t('guide.forks')}</h2>
        {forks.map((fork, index) => (
          <GuideForkEntry key={fork.scene} fork={fork} number={index + 1} />
        ))}
      </section>
      <section className={styles['part']}>
        <h2>{t('guide.questions')}</h2>
        <ol className={styles['steps']}>
          {discussion.map((question) => (
            <li key={question} className={styles['question']}>
              <RichText text={question} />
            </li>
          ))}
        </ol>
      </section>
      <section className={styles['notes']} aria-hidden="true">
        <h2>{t('guide.notes')}</h2>
      </section>
    </article>
  );
}
