import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportFault } from './import-answer.ts';
import styles from './import.module.css';
import { printPath } from './print-path.ts';

/** Why a file was not taken: each reason with its place in the file. */
export function ImportFaultList({
  faults,
}: {
  readonly faults: readonly ImportFault[];
}): JSX.Element {
  const { t, i18n } = useTranslation('settings');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <ul className={styles['faults']}>
      {faults.map(({ path, code, values }) => (
        <li key={JSON.stringify([path, code, values])}>
          {path.length > 0 && <code className={styles['path']}>{printPath(path)}</code>}
          <span>
            {t(`import.faults.${code}`, {
              key: String(values['key'] ?? ''),
              run: String(values['run'] ?? ''),
              format: String(values['format'] ?? ''),
              limit: number.format(Number(values['limit'] ?? 0)),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
