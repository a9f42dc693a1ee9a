import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import { PracticeStatement } from './practice-statement.tsx';
import { SeeDecision } from './see-decision.tsx';
import { usePlaceOfWords } from './use-place-of-words.ts';

interface RecordReasonProps {
  readonly practice: string;
}

/** The practice by which the record is judged, in full unless the conversation has said it. */
export function RecordReason({ practice }: RecordReasonProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { words } = useDebrief();
  const placeOf = usePlaceOfWords();
  const place = placeOf({ practice }, { decision: null, part: 'record' }, practice);
  if (typeof place !== 'number') return <PracticeStatement practice={practice} />;
  return (
    <SeeDecision decision={place}>
      {t('practice.see', { practice: words.namePractice(practice), decision: place + 1 })}
    </SeeDecision>
  );
}
