import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import { useDebrief } from './debrief-context.ts';
import { findStanding } from './find-standing.ts';

/** The picture's figures, for eyes that read tables, for screen readers and for paper. */
export function ValuesTable(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const company = words.nameCompany(debrief.stance);
  return (
    <DataTable
      caption={t('values.caption')}
      hideCaption
      columns={[
        { key: 'value', label: t('values.value') },
        { key: 'you', label: t('values.you'), figures: true },
        { key: 'best', label: t('values.bestColumn', { company }), figures: true },
        { key: 'standing', label: t('values.standing') },
      ]}
      rows={debrief.values.map((value) => ({
        key: value.value,
        cells: [
          words.nameValue(value.value),
          value.score ?? '–',
          value.atBestScore ?? '–',
          t(`values.short.${findStanding(value)}`),
        ],
      }))}
      stacks
    />
  );
}
