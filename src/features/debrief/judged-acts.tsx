import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefJudgement } from '../../core/debrief/debrief.ts';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useDebrief } from './debrief-context.ts';
import styles from './reason.module.css';

interface JudgedActsProps {
  /** Of one practice. */
  readonly judgements: readonly DebriefJudgement[];
}

/** The acts in the words of the code, each with what the practice says of it. */
export function JudgedActs({ judgements }: JudgedActsProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { words } = useDebrief();
  return (
    <ul className={styles['acts']}>
      {judgements.map(({ act, degree, practice, floor }) => (
        <li key={act} className={styles['act']}>
          <span className={joinClasses(styles['sign'], styles[sign(degree, floor)])}>
            <Icon name={ICONS[sign(degree, floor)]} size="small" />
          </span>
          <span>
            {t('practice.agent', { act: words.describeAct(act) })}
            <span className={styles['practice']}>
              {t(`practice.${speak(degree)}`, { practice: words.namePractice(practice) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

type Sign = 'crosses' | 'against' | 'neither' | 'for';

const ICONS = { crosses: 'shield', against: 'minus', neither: 'info', for: 'plus' } as const;

function sign(degree: number, floor: boolean): Sign {
  if (floor) return 'crosses';
  if (degree === 0) return 'neither';
  return degree < 0 ? 'against' : 'for';
}

function speak(degree: number): 'strongAgainst' | 'against' | 'neither' | 'for' | 'strongFor' {
  if (degree < -1) return 'strongAgainst';
  if (degree > 1) return 'strongFor';
  return degree === 0 ? 'neither' : degree < 0 ? 'against' : 'for';
}
