import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Meter } from '../../ui/meter.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ValueStanding } from './gather-standings.ts';

interface ValueBarProps {
  readonly value: ValueStanding;
  readonly company: string;
}

/** A value as a bar with the mark of the company's best runs on it. */
export function ValueBar({ value, company }: ValueBarProps): JSX.Element {
  const { t } = useTranslation('results');
  const { name, score, atBestScore, weak } = value;
  return (
    <Meter
      label={name}
      value={score}
      valueText={String(score)}
      best={atBestScore}
      bestText={t('values.best', { company, mark: atBestScore })}
      tone={weak ? 'clay' : 'moss'}
      note={
        weak && (
          <Tag tone="clay" icon="flag">
            {t('values.weak', { mark: atBestScore })}
          </Tag>
        )
      }
    />
  );
}
