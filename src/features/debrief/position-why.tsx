import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import { ObjectionNote } from './objection-note.tsx';
import styles from './reason.module.css';
import { SeeDecision } from './see-decision.tsx';
import type { PlaceOfWords } from './use-place-of-words.ts';

interface PositionWhyProps {
  readonly position: string;
  readonly option: string;
  /** Whose words; the company played unless said otherwise. */
  readonly stance?: string | undefined;
  /** Where the why stands in full. */
  readonly place?: PlaceOfWords;
  /** Whether a link to that place stands just above. */
  readonly linked?: boolean;
}

/** What a company has decided where decent companies differ, and why, in its own words. */
export function PositionWhy({
  position,
  option,
  stance,
  place = 'here',
  linked = false,
}: PositionWhyProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const company = stance ?? debrief.stance;
  if (place === 'near') return null;
  return (
    <div className={styles['position']}>
      <p className={styles['option']}>
        {t('practice.position', {
          company: words.nameCompany(company),
          option: words.nameOption(position, option),
        })}
      </p>
      {place === 'here' && <RichText text={words.explainPosition(position, company)} />}
      {place === 'here' && company === debrief.stance && <ObjectionNote on={{ position }} />}
      {place !== 'here' && !linked && (
        <SeeDecision decision={place}>{t('practice.seeWhy', { decision: place + 1 })}</SeeDecision>
      )}
    </div>
  );
}
