import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefValue } from '../../core/debrief/debrief.ts';
import { Meter } from '../../ui/meter.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useDebrief } from './debrief-context.ts';
import { findStanding } from './find-standing.ts';
import { ValueCosts } from './value-costs.tsx';
import styles from './values.module.css';

interface ValueRowProps {
  readonly value: DebriefValue;
}

/** A value as a bar with the company's mark on it, and the same in words. */
export function ValueRow({ value }: ValueRowProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const standing = findStanding(value);
  const standingText = t(`values.${standing}`, {
    company: words.nameCompany(debrief.stance),
    mark: value.atBestScore ?? 0,
  });
  const weak = standing === 'weak';
  return (
    <li className={styles['value']}>
      <Meter
        label={words.nameValue(value.value)}
        value={value.score ?? 0}
        valueText={String(value.score ?? '')}
        best={value.atBestScore ?? 0}
        bestText={standingText}
        tone={weak ? 'clay' : 'moss'}
        {...(weak && {
          note: (
            <Tag tone="clay" icon="flag">
              {t('values.weakTag')}
            </Tag>
          ),
        })}
      />
      <p className={styles['standing']}>{standingText}</p>
      <p className={styles['about']}>{words.aboutValue(value.value)}</p>
      {weak && <ValueCosts costs={value.costs} />}
    </li>
  );
}
