import { memo } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import styles from './contact-header.module.css';
import type { ContactProps } from './contact-props.ts';
import { SaveLight } from './save-light.tsx';

/** Where I am, whose rules count, and the ways out: pause, look up, leave. */
export const ContactHeader = memo(DrawnHeader);

function DrawnHeader({ contact }: { readonly contact: ContactProps }): JSX.Element {
  const { t } = useTranslation('play');
  const { title, company, mode, whatIf, paused, save } = contact;
  return (
    <header className={styles['header']}>
      <Tool name={t('contact.leave')} icon="arrow-left" onPress={contact.onLeave} bare />
      <div className={styles['where']}>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['setting']}>
          <span className={styles['company']}>{company}</span>
          <span className={styles['mode']}>{t(`mode.${mode}.name`)}</span>
          {whatIf && <span className={styles['mode']}>{t('contact.whatIf')}</span>}
          <SaveLight save={save} />
        </p>
      </div>
      <LanguageMenu />
      <Tool name={t('contact.handbook')} icon="book" keyHint="h" onPress={contact.onOpenHandbook} />
      <Tool
        name={t(paused ? 'contact.resume' : 'contact.pause')}
        icon={paused ? 'play' : 'pause'}
        keyHint="p"
        onPress={paused ? contact.onResume : contact.onPause}
      />
    </header>
  );
}

interface ToolProps {
  readonly name: string;
  readonly icon: IconName;
  readonly keyHint?: string;
  /** Only the drawing is seen, however wide the screen. */
  readonly bare?: boolean;
  onPress(): void;
}

function Tool({ name, icon, keyHint, bare = false, onPress }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={name}
      aria-keyshortcuts={keyHint}
      onClick={onPress}
    >
      <Icon name={icon} />
      {!bare && <span className={styles['tool-name']}>{name}</span>}
      {keyHint !== undefined && (
        <kbd className={styles['key']} aria-hidden="true">
          {keyHint}
        </kbd>
      )}
    </button>
  );
}
