import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';
import { HabitLine } from './habit-line.tsx';
import { HabitTable } from './habit-table.tsx';
import styles from './habits.module.css';
import { Part } from './part.tsx';
import type { HabitStory } from './tell-habits.ts';

interface HabitsPartProps {
  readonly story: HabitStory;
  /** The former company's name. */
  readonly former: string;
}

/** Whether habits from the last employer fade: in words, as a line, and as a table. */
export function HabitsPart({ story, former }: HabitsPartProps): JSX.Element {
  const { t, i18n } = useTranslation('results');
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  const { points, trend, before, since } = story;
  return (
    <Part title={t('habits.title')} lead={t('habits.lead', { former })}>
      {points.length === 0 ? (
        <p>{t('habits.waiting', { former })}</p>
      ) : (
        <>
          <p className={styles['story']}>
            {t(`habits.${trend}`, {
              former,
              before: percent.format(before),
              since: percent.format(since),
            })}
          </p>
          {points.length > 1 && <HabitLine points={points} />}
          <Disclosure summary={t('asTable')}>
            <HabitTable points={points} />
          </Disclosure>
        </>
      )}
    </Part>
  );
}
