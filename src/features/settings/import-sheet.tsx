import { useId, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import type { DataProps } from './data-props.ts';
import type { ImportAnswer } from './import-answer.ts';
import { ImportOutcome } from './import-outcome.tsx';
import styles from './import.module.css';
import { Sheet } from './sheet.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface Tried {
  readonly name: string;
  readonly answer: ImportAnswer;
}

/** Brings files back, chosen or dropped anywhere on the sheet; it adds and never takes away. */
export function ImportSheet({
  writable,
  onImport,
}: Pick<DataProps, 'writable' | 'onImport'>): JSX.Element {
  const { t } = useTranslation('settings');
  const id = useId();
  const [reading, setReading] = useState(false);
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const read = async (files: readonly File[]): Promise<void> => {
    setReading(true);
    setTried([]);
    for (const file of files) {
      const answer = await onImport(file);
      setTried((before) => [...before, { name: file.name, answer }]);
    }
    setReading(false);
  };
  const enabled = writable && !reading;
  const { over, handlers } = useFileDrop(enabled, (files) => void read(files));
  return (
    <Sheet
      {...handlers}
      className={joinClasses(over && styles['over'])}
      title={t('import.title')}
      lead={t('import.lead')}
    >
      <div className={styles['place']}>
        <label className={joinClasses(styles['choose'], !enabled && styles['off'])}>
          <input
            type="file"
            className={styles['file']}
            accept=".json,application/json"
            disabled={!enabled}
            aria-describedby={`${id}-drop`}
            onChange={({ target }) => {
              const files = [...(target.files ?? [])];
              // So that the same file can be chosen once more after it was mended.
              target.value = '';
              if (files.length > 0) void read(files);
            }}
          />
          <Icon name="upload" />
          {t('import.choose')}
        </label>
        <p id={`${id}-drop`} className={styles['drop']}>
          {t(writable ? (over ? 'import.let' : 'import.drop') : 'import.readOnly')}
        </p>
      </div>
      {reading && <p role="status">{t('import.reading')}</p>}
      {tried.map(({ name, answer }, at) => (
        <ImportOutcome key={`${at} ${name}`} name={name} answer={answer} />
      ))}
    </Sheet>
  );
}
