import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../core/scenario/scenario-schema.ts';
import { Button } from '../../ui/button.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { CHANNEL_ICONS } from './channel-icons.ts';
import { countFilters } from './count-filters.ts';
import styles from './filter-panel.module.css';
import type { LibraryProps } from './library-props.ts';
import { EMPTY_QUERY, type LibraryQuery } from './library-query.ts';
import { matchCard } from './match-card.ts';
import { PracticePicker } from './practice-picker.tsx';

const CHANNELS: readonly Channel[] = ['counter', 'phone', 'chat', 'email'];
const LEVELS = [1, 2, 3] as const;

export type FilterPanelProps = Pick<
  LibraryProps,
  'cards' | 'values' | 'practices' | 'query' | 'onQuery'
>;

/** Everything that narrows the shelf, apart from the search. */
export function FilterPanel({
  cards,
  values,
  practices,
  query,
  onQuery,
}: FilterPanelProps): JSX.Element {
  const { t } = useTranslation('library');
  const change = (part: Partial<LibraryQuery>): void => {
    onQuery({ ...query, ...part });
  };
  // How many contacts an option would leave, the other filters kept: an ornament, not read out.
  const label = (name: string, part: Partial<LibraryQuery>): JSX.Element => (
    <>
      {name}{' '}
      <span className={styles['count']} aria-hidden="true">
        {cards.filter((card) => matchCard(card, { ...query, ...part })).length}
      </span>
    </>
  );
  return (
    <div className={styles['panel']}>
      <FilterChips
        legend={t('filters.channel')}
        options={CHANNELS.map((value) => ({
          value,
          label: label(t(`channel.${value}`), { channels: [value] }),
          icon: CHANNEL_ICONS[value],
        }))}
        values={query.channels}
        onChange={(chosen) => {
          change({ channels: CHANNELS.filter((channel) => chosen.includes(channel)) });
        }}
      />
      <FilterChips
        legend={t('filters.level')}
        options={LEVELS.map((level) => ({
          value: String(level),
          label: label(t(`level.${level}`), { levels: [level] }),
        }))}
        values={query.levels.map(String)}
        onChange={(chosen) => {
          change({ levels: LEVELS.filter((level) => chosen.includes(String(level))) });
        }}
      />
      <FilterChips
        legend={t('filters.value')}
        options={values.map(({ id, name }) => ({
          value: id,
          label: label(name, { values: [id] }),
        }))}
        values={query.values}
        onChange={(chosen) => {
          change({ values: chosen });
        }}
      />
      <PracticePicker
        practices={practices}
        chosen={query.practice}
        onChoose={(practice) => {
          change({ practice });
        }}
      />
      {countFilters(query) > 0 && (
        <Button
          kind="quiet"
          size="small"
          icon="cross"
          onClick={() => {
            onQuery({ ...EMPTY_QUERY, search: query.search });
          }}
        >
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}
