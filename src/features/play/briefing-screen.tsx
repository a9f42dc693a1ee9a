import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { BriefingActions } from './briefing-actions.tsx';
import { BriefingHow } from './briefing-how.tsx';
import type { BriefingProps } from './briefing-props.ts';
import { BriefingSetting } from './briefing-setting.tsx';
import styles from './briefing-screen.module.css';
import { CHANNEL_ICONS } from './channel-icons.ts';

/** What I know before the contact begins: my role, my company, and whom I will meet. */
export function BriefingScreen(props: BriefingProps): JSX.Element {
  const { title, summary, briefing, channel, level, minutes, intention, finished } = props;
  const { t } = useTranslation('play');
  return (
    <article className={styles['briefing']}>
      <header className={styles['head']}>
        <div className={styles['ways']}>
          <button type="button" className={styles['back']} onClick={props.onBack}>
            <Icon name="arrow-left" size="small" />
            {t('briefing.back')}
          </button>
          <LanguageMenu />
        </div>
        <ul className={styles['tags']}>
          <li>
            <Tag icon={CHANNEL_ICONS[channel]}>{t(`channel.${channel}`)}</Tag>
          </li>
          <li>
            <Tag>{t(`level.${nameLevel(level)}`)}</Tag>
          </li>
          <li>
            <Tag icon="clock">{t('briefing.minutes', { count: minutes })}</Tag>
          </li>
        </ul>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['summary']}>{summary}</p>
      </header>
      <section className={styles['role']} aria-labelledby="briefing-role">
        <h2 id="briefing-role" className={styles['label']}>
          {t('briefing.role')}
        </h2>
        <RichText text={briefing} />
        {intention !== null && (
          <figure className={styles['intention']}>
            <figcaption className={styles['label']}>{t('briefing.intention')}</figcaption>
            <blockquote>{intention}</blockquote>
          </figure>
        )}
        {finished > 0 && (
          <p className={styles['finished']}>{t('briefing.finished', { count: finished })}</p>
        )}
      </section>
      <BriefingSetting {...props} />
      <BriefingHow {...props} />
      <BriefingActions {...props} />
    </article>
  );
}

/** Levels go from 1 to 3 (docs/format.md). */
function nameLevel(level: number): '1' | '2' | '3' {
  return level <= 1 ? '1' : level === 2 ? '2' : '3';
}
