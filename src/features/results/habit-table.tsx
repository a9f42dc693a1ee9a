import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import { printDate } from './print-date.ts';
import type { HabitPoint } from './tell-habits.ts';

export function HabitTable({ points }: { readonly points: readonly HabitPoint[] }): JSX.Element {
  const { t, i18n } = useTranslation('results');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <DataTable
      stacks
      hideCaption
      caption={t('habits.caption')}
      columns={[
        { key: 'attempt', label: t('habits.attempt') },
        { key: 'date', label: t('habits.date') },
        { key: 'followed', label: t('habits.followed'), figures: true },
        { key: 'share', label: t('habits.share'), figures: true },
      ]}
      rows={points.map(({ run, followed, chances }) => ({
        key: run.run,
        cells: [
          run.title,
          printDate(i18n.language, run.ended),
          t('habits.of', { followed, chances }),
          percent.format(followed / chances),
        ],
      }))}
    />
  );
}
