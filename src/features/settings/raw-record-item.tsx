import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Tag } from '../../ui/tag.tsx';
import { printDate } from './print-date.ts';
import styles from './records.module.css';
import type { RawRecord, RecoverProps } from './recover-props.ts';

interface RawRecordItemProps extends Pick<RecoverProps, 'printRecord' | 'onDownload'> {
  readonly record: RawRecord;
}

const TONES = {
  whole: 'moss',
  unfinished: 'sky',
  changed: 'plain',
  gone: 'clay',
  broken: 'clay',
} as const;

/** One record: what it is, its text, and a file of it. */
export function RawRecordItem({
  record,
  printRecord,
  onDownload,
}: RawRecordItemProps): JSX.Element {
  const { t, i18n } = useTranslation('settings');
  const [text, setText] = useState<string | null>(null);
  const { key, kind, title, started, entries, state, unsaved } = record;
  const name = title ?? t('recover.settings');
  return (
    <Card as="li" space="small">
      <div className={styles['head']}>
        <div className={styles['words']}>
          <h2 className={styles['name']}>{name}</h2>
          <p className={styles['facts']}>
            {started !== null && `${printDate(i18n.language, started, true)} · `}
            {t(kind === 'run' ? 'recover.events' : 'recover.entries', { count: entries })}
          </p>
          <p className={styles['tags']}>
            {kind === 'run' && <Tag tone={TONES[state]}>{t(`recover.states.${state}`)}</Tag>}
            {unsaved && (
              <Tag tone="clay" icon="warning">
                {t('recover.unsaved')}
              </Tag>
            )}
          </p>
        </div>
        <Button
          size="small"
          icon="download"
          aria-label={t('recover.downloadLabel', { name })}
          onClick={() => onDownload(key)}
        >
          {t('recover.download')}
        </Button>
      </div>
      <Disclosure
        summary={t('recover.show')}
        onToggle={(open) => {
          if (open && text === null) setText(printRecord(key));
        }}
      >
        {text !== null && (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long records scroll
          <pre className={styles['raw']} tabIndex={0} aria-label={name} role="region">
            {text}
          </pre>
        )}
      </Disclosure>
    </Card>
  );
}
