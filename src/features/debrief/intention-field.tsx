import { useRef, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RUN_LIMITS } from '../../core/play/run-limits.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDebrief } from './debrief-context.ts';
import styles from './views.module.css';

/** "Next time a customer …, I will …": kept when the field is left, and on the button. */
export function IntentionField(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { intention, save, onIntend } = useDebrief();
  const [text, setText] = useState(intention ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  const changed = text.trim() !== (intention ?? '');
  const fits = text.trim().length <= RUN_LIMITS.words;
  const starter = t('intention.starter');
  const keep = (): void => {
    // The words to begin with are not yet a sentence.
    if (changed && fits && text.trim() !== starter.trim()) onIntend(text.trim());
  };
  const begin = (): void => {
    setText(starter);
    field.current?.focus();
  };
  const state = (): string => {
    if (changed || intention === null || save.kind === 'unsaved') return '';
    return t(save.kind === 'saving' ? 'save.keeping' : 'intention.kept');
  };
  return (
    <div className={styles['intention']}>
      <p className={styles['onPaper']} aria-hidden="true">
        {text === '' ? t('intention.begin') : text}
      </p>
      <div className="no-print">
        <TextArea
          ref={field}
          label={t('intention.label')}
          hint={t('intention.hint')}
          placeholder={t('intention.begin')}
          value={text}
          limit={RUN_LIMITS.words}
          rows={3}
          onChange={setText}
          onBlur={keep}
        />
      </div>
      <div className={`${styles['buttons'] ?? ''} no-print`}>
        <Button kind="primary" icon="save" onClick={keep}>
          {t('intention.keep')}
        </Button>
        {text === '' && (
          <Button kind="quiet" onClick={begin}>
            {t('intention.start')}
          </Button>
        )}
        <span role="status" className={styles['kept']}>
          {state()}
        </span>
      </div>
    </div>
  );
}
