import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefDecision, DecisionKind } from '../../core/debrief/debrief.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { RichText } from '../../ui/rich-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { joinClasses } from '../../ui/join-classes.ts';
import { useDebrief } from './debrief-context.ts';
import { DecisionReasons } from './decision-reasons.tsx';
import { DefendersNote } from './defenders-note.tsx';
import { listObjectionable } from './list-objectionable.ts';
import { MoreReasons } from './more-reasons.tsx';
import { ObjectionButton } from './objection-button.tsx';
import { OpenOptions } from './open-options.tsx';
import { SaidLine } from './said-line.tsx';
import type { ToldDecision } from './tell-decisions.ts';
import styles from './timeline.module.css';
import { useCost } from './use-cost.ts';

interface DecisionEntryProps {
  readonly decision: DebriefDecision;
  readonly lived: ToldDecision;
  readonly open: boolean;
}

const ICONS: Readonly<Record<DecisionKind, IconName>> = {
  best: 'check',
  loss: 'minus',
  defensible: 'eye',
  breach: 'shield',
};

const TONES = { best: 'moss', loss: 'clay', defensible: 'sky', breach: 'plum' } as const;

/** One decision: what was said, what was chosen, why it was right or not, and what else there was. */
export function DecisionEntry({ decision, lived, open }: DecisionEntryProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { onWhatIf } = useDebrief();
  const cost = useCost();
  const { decision: at, kind, loss, share } = decision;
  const number = at + 1;
  const { label, reply, feedback, timed } = lived.choice;
  // A line crossed is no matter of points: they come after it.
  const verdict = {
    best: [t('decision.kind.best')],
    loss: [cost(loss, share)],
    defensible: [cost(loss, share), t('decision.kind.defensible')],
    breach: [t('decision.kind.breach'), ...(loss > 0 ? [cost(loss, share)] : [])],
  }[kind];
  return (
    <li className={joinClasses(styles['entry'], styles[kind])}>
      <span className={styles['marker']}>
        <Icon name={ICONS[kind]} size="small" />
      </span>
      <h3 id={`decision-${at}`} tabIndex={-1} className={styles['title']}>
        {t('decision.number', { decision: number })}{' '}
        <Tag tone={TONES[kind]}>{verdict.join(' · ')}</Tag>
      </h3>
      <SaidLine lived={lived} />
      <p className={styles['chose']}>
        <span className="visually-hidden">{t('decision.chose')} </span>
        {label}
      </p>
      {timed && <p className={styles['clock']}>{t('decision.clock')}</p>}
      {reply !== null && (
        <div className={styles['came']}>
          <span className="visually-hidden">{t('decision.came')} </span>
          <RichText text={reply} />
        </div>
      )}
      <DecisionReasons decision={decision} lived={lived} />
      {kind === 'defensible' && <DefendersNote decision={decision} />}
      <ObjectionButton
        targets={listObjectionable(decision)}
        place={t('decision.number', { decision: number })}
      />
      <Disclosure summary={t('decision.more')} open={open}>
        <div className={styles['more']}>
          {feedback !== '' && (
            <section className={styles['led']}>
              <h4>{t('decision.led')}</h4>
              <RichText text={feedback} />
            </section>
          )}
          <MoreReasons decision={decision} lived={lived} />
          <OpenOptions decision={decision} lived={lived} />
          <Button
            className="no-print"
            kind="quiet"
            size="small"
            icon="branch"
            aria-label={t('decision.backLabel', { decision: number })}
            onClick={() => onWhatIf(at)}
          >
            {t('whatIf.go')}
          </Button>
        </div>
      </Disclosure>
    </li>
  );
}
