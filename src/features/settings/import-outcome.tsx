import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { ImportFaultList } from './import-fault-list.tsx';
import type { ImportAnswer, ImportCounts } from './import-answer.ts';
import styles from './import.module.css';
import { nameFault } from './name-fault.ts';

interface ImportOutcomeProps {
  /** Of the file. */
  readonly name: string;
  readonly answer: ImportAnswer;
}

const COUNTS = ['added', 'extended', 'renamed', 'skipped', 'settings'] as const;

/** What became of one file. */
export function ImportOutcome({ name, answer }: ImportOutcomeProps): JSX.Element {
  const { t } = useTranslation('settings');
  switch (answer.kind) {
    case 'done':
      return (
        <Notice kind="success" title={t('import.done', { name })}>
          <ImportCountList counts={answer.counts} />
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="failure" title={t('import.refused', { name })}>
          <ImportFaultList faults={answer.faults} />
          <p>{t('import.nothingTaken')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="failure" title={t('import.failed', { name })}>
          <p>
            {t(`fault.${nameFault(answer.fault)}`)} {t('import.nothingTaken')}
          </p>
        </Notice>
      );
  }
}

function ImportCountList({ counts }: { readonly counts: ImportCounts }): JSX.Element {
  const { t } = useTranslation('settings');
  const told = COUNTS.filter((count) => counts[count] > 0);
  if (told.length === 0) return <p>{t('import.nothingNew')}</p>;
  return (
    <ul className={styles['counts']}>
      {told.map((count) => (
        <li key={count}>{t(`import.${count}`, { count: counts[count] })}</li>
      ))}
    </ul>
  );
}
