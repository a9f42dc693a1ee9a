import { useTranslation } from 'react-i18next';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { useDebrief } from './debrief-context.ts';

/** Names what one sees differently: a practice, or what the company has decided. */
export function useNameTarget(): (on: ObjectionTarget) => string {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  return (on) =>
    'practice' in on
      ? t('object.practice', { name: words.namePractice(on.practice) })
      : t('object.position', {
          company: words.nameCompany(debrief.stance),
          name: words.namePosition(on.position),
        });
}
