import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunLens } from '../../core/debrief/run-lens.ts';
import { Card } from '../../ui/card.tsx';
import { useDebrief } from './debrief-context.ts';

interface FormerHabitsProps {
  readonly lens: RunLens;
}

/** What a former employer's ways had to do with this run. */
export function FormerHabits({ lens }: FormerHabitsProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const names = {
    here: words.nameCompany(debrief.stance),
    there: words.nameCompany(lens.stance),
  };
  const count = lens.decisions.filter(({ change }) => change === 'right-there-not-here').length;
  return (
    <Card tone="sky" space="small">
      <p>{t('lens.former', { company: words.nameCompany(lens.stance) })}</p>
      <p>
        {count === 0 ? t('lens.formerNone', names) : t('lens.formerHabits', { ...names, count })}
      </p>
    </Card>
  );
}
