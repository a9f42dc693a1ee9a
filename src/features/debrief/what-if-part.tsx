import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { AttemptDrawing } from './attempt-drawing.tsx';
import { AttemptList } from './attempt-list.tsx';
import styles from './attempts.module.css';
import { useDebrief } from './debrief-context.ts';
import { layOutAttempts } from './lay-out-attempts.ts';
import { Part } from './part.tsx';
import { tellDecisions } from './tell-decisions.ts';

export function WhatIfPart(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, told, attempts, onWhatIf } = useDebrief();
  const { lesson } = debrief;
  const costly = lesson !== null && lesson.kind !== 'record' ? lesson.decision : 0;
  const [at, setAt] = useState(costly);
  const lanes = layOutAttempts(attempts);
  return (
    <Part part="whatIf" title={t('parts.whatIf')} lead={t('whatIf.lead')}>
      <div className={`${styles['go'] ?? ''} no-print`}>
        <SelectField
          label={t('whatIf.choose')}
          value={String(at)}
          onChange={(chosen) => setAt(Number(chosen))}
          options={tellDecisions(told).map(({ choice: { decision, label } }) => ({
            value: String(decision),
            label: t('whatIf.decision', { decision: decision + 1, label }),
          }))}
        />
        <Button icon="branch" onClick={() => onWhatIf(at)}>
          {t('whatIf.go')}
        </Button>
      </div>
      <h3>{t('whatIf.attempts')}</h3>
      {lanes.length > 1 && <AttemptDrawing lanes={lanes} />}
      {lanes.length > 1 ? <AttemptList lanes={lanes} /> : <p>{t('whatIf.alone')}</p>}
    </Part>
  );
}
