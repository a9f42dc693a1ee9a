import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { CompanyStanding } from './gather-standings.ts';

export function ValuesTable({ standing }: { readonly standing: CompanyStanding }): JSX.Element {
  const { t } = useTranslation('results');
  const { company, values } = standing;
  return (
    <DataTable
      stacks
      hideCaption
      caption={t('values.caption', { company })}
      columns={[
        { key: 'value', label: t('values.value') },
        { key: 'you', label: t('values.you'), figures: true },
        { key: 'best', label: t('values.bestColumn', { company }), figures: true },
      ]}
      rows={values.map(({ id, name, score, atBestScore, weak }) => ({
        key: id,
        cells: [name, weak ? t('values.weakScore', { score }) : String(score), String(atBestScore)],
      }))}
    />
  );
}
