import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import type { SaveState } from './contact-props.ts';
import styles from './save-light.module.css';

/** A small light that says whether everything is kept; the words are always there to be read. */
export function SaveLight({ save }: { readonly save: SaveState }): JSX.Element {
  const { t } = useTranslation('play');
  return (
    <span className={styles['light']}>
      <Icon name={save.kind === 'unsaved' ? 'warning' : 'check'} size="small" />
      <span className={styles['word']}>{t(`save.${save.kind}`)}</span>
    </span>
  );
}
