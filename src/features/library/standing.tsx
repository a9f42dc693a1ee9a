import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/icon-paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import type { LibraryCard } from './library-props.ts';
import styles from './standing.module.css';

/** Where I stand with a contact. */
export function Standing({ card }: { readonly card: LibraryCard }): JSX.Element {
  const { t } = useTranslation('library');
  const { unfinished, best } = card;
  if (unfinished !== null) {
    return (
      <Mark icon="play" kind="unfinished">
        {t('standing.unfinished', { number: unfinished.decisions + 1 })}
      </Mark>
    );
  }
  if (best === null) return <Mark kind="new">{t('standing.new')}</Mark>;
  const kind = best.passed ? 'passed' : 'failed';
  return (
    <Mark icon={best.passed ? 'check' : 'refresh'} kind={kind}>
      {t(`standing.${kind}`, { score: best.score })}
    </Mark>
  );
}

interface MarkProps {
  readonly kind: 'new' | 'unfinished' | 'passed' | 'failed';
  readonly icon?: IconName;
  readonly children: string;
}

function Mark({ kind, icon, children }: MarkProps): JSX.Element {
  return (
    <p className={joinClasses(styles['standing'], styles[kind])}>
      {icon !== undefined && <Icon name={icon} size="small" />}
      {children}
    </p>
  );
}
