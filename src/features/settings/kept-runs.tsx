import { useId, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { DataProps } from './data-props.ts';
import styles from './page.module.css';
import { PlaceLink } from './place-link.tsx';
import { printDate } from './print-date.ts';
import { Sheet } from './sheet.tsx';

/** How many rows there are before somebody asks for all. */
const SOME = 20;

const MARKS = {
  finished: { tone: 'moss', icon: 'check' },
  unfinished: { tone: 'sky', icon: 'play' },
  changed: { tone: 'plain', icon: 'info' },
} as const;

/** Every run there is, the latest first, each with the way to it. */
export function KeptRuns({ runs, onGo }: Pick<DataProps, 'runs' | 'onGo'>): JSX.Element | null {
  const { t, i18n } = useTranslation('settings');
  const id = useId();
  const [all, setAll] = useState(false);
  if (runs === null || runs.length === 0) return null;
  const latest = runs.toReversed();
  const shown = all ? latest : latest.slice(0, SOME);
  return (
    <Sheet title={t('runs.title')}>
      <div id={id}>
        <DataTable
          stacks
          hideCaption
          caption={t('runs.caption')}
          columns={[
            { key: 'contact', label: t('runs.contact') },
            { key: 'company', label: t('runs.company') },
            { key: 'mode', label: t('runs.mode') },
            { key: 'started', label: t('runs.started') },
            { key: 'decisions', label: t('runs.decisions'), figures: true },
            { key: 'state', label: t('runs.state') },
          ]}
          rows={shown.map((run) => ({
            key: run.run,
            cells: [
              <PlaceLink key="link" href={run.href} onGo={onGo}>
                {run.title}
              </PlaceLink>,
              run.company,
              run.whatIf ? t('runs.whatIf') : t(`play.modes.${run.mode}.name`),
              printDate(i18n.language, run.started),
              new Intl.NumberFormat(i18n.language).format(run.decisions),
              <Tag key="state" {...MARKS[run.state]}>
                {t(`runs.states.${run.state}`)}
              </Tag>,
            ],
          }))}
        />
      </div>
      {shown.length < runs.length && (
        <p className={styles['actions']}>
          <Button aria-controls={id} onClick={() => setAll(true)}>
            {t('runs.all', { count: runs.length })}
          </Button>
        </p>
      )}
    </Sheet>
  );
}
