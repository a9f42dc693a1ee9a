import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { ReadOnlyNotice } from './read-only-notice.tsx';
import { RecordPreview } from './record-preview.tsx';
import type { RecordProps } from './record-props.ts';
import { RecordStatements } from './record-statements.tsx';
import styles from './record-screen.module.css';
import { SaveLight } from './save-light.tsx';
import { SaveNotice } from './save-notice.tsx';
import { Transcript } from './transcript.tsx';
import { useArrival } from './use-arrival.ts';

/** After the contact: what the next colleague will find about it. */
export function RecordScreen(props: RecordProps): JSX.Element {
  const { title, outcomeTitle, items, lines, save, readOnly, onWrite } = props;
  const { t } = useTranslation('play');
  const [kept, setKept] = useState<readonly string[]>([]);
  const heading = useArrival<HTMLHeadingElement>();
  const toggle = (id: string): void =>
    setKept(
      items.map((item) => item.id).filter((other) => kept.includes(other) !== (other === id)),
    );

  return (
    <article className={styles['record']}>
      <header className={styles['head']}>
        <p className={styles['contact']}>
          <span>{title}</span>
          <SaveLight save={save} />
          <LanguageMenu />
          <button type="button" className={styles['handbook']} onClick={props.onOpenHandbook}>
            <Icon name="book" size="small" />
            {t('contact.handbook')}
          </button>
        </p>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {t('record.title')}
        </h1>
        <p className={styles['outcome']}>
          <span className={styles['label']}>{t('record.outcome')}</span> {outcomeTitle}
        </p>
      </header>
      {readOnly && <ReadOnlyNotice onTakeOver={props.onTakeOver} />}
      <SaveNotice save={save} onRetrySave={props.onRetrySave} onExport={props.onExport} />
      <div className={styles['desk']}>
        <RecordStatements items={items} kept={kept} locked={readOnly} onToggle={toggle} />
        <RecordPreview items={items.filter(({ id }) => kept.includes(id))} />
      </div>
      <Transcript title={t('record.transcript')} lines={lines} />
      <div className={styles['actions']}>
        <Button
          id="leave-record"
          kind="primary"
          size="large"
          busy={save.kind === 'saving'}
          aria-disabled={readOnly || undefined}
          onClick={() => {
            if (!readOnly) onWrite(kept);
          }}
        >
          {t('record.leave')}
        </Button>
      </div>
    </article>
  );
}
