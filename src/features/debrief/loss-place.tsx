import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision } from '../../core/debrief/debrief.ts';
import { useDebrief } from './debrief-context.ts';

interface LossPlaceProps {
  readonly decision: DebriefDecision;
}

/** Where a loss arose, if nothing speaks against the words themselves, or not they alone. */
export function LossPlace({ decision: { instead, options } }: LossPlaceProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  if (instead === null) return null;
  if (instead.later <= 0) {
    const taken = options.find(({ chosen }) => chosen);
    const against = taken?.judgements.some(({ explains }) => explains) ?? false;
    return against ? null : <p>{t('decision.othersMore')}</p>;
  }
  const company = words.nameCompany(debrief.stance);
  return <p>{instead.now <= 0 ? t('decision.soFar', { company }) : t('decision.partly')}</p>;
}
