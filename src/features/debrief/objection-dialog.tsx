import { useRef, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RUN_LIMITS } from '../../core/play/run-limits.ts';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDebrief } from './debrief-context.ts';
import { findObjection } from './find-objection.ts';
import styles from './views.module.css';

interface ObjectionDialogProps {
  readonly on: ObjectionTarget;
  readonly name: string;
  onClose(): void;
}

/** One sentence against a practice or a position. */
export function ObjectionDialog({ on, name, onClose }: ObjectionDialogProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { objections, onObject, onWithdraw } = useDebrief();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = findObjection(objections, on);
  const [text, setText] = useState(said?.text ?? '');
  const fits = text.trim() !== '' && text.trim().length <= RUN_LIMITS.words;
  const keep = (): void => {
    onObject(on, text.trim());
    onClose();
  };
  const withdraw = (): void => {
    onWithdraw(on);
    onClose();
  };
  return (
    <Dialog open title={t('object.title')} onClose={onClose} initialFocus={field}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) keep();
        }}
      >
        <p className={styles['on']}>{t('object.on', { name })}</p>
        <TextArea
          label={t('object.label')}
          hint={t('object.effect')}
          value={text}
          limit={RUN_LIMITS.words}
          rows={4}
          ref={field}
          onChange={setText}
        />
        <div className={styles['buttons']}>
          <Button type="submit" kind="primary" disabled={!fits}>
            {t('object.keep')}
          </Button>
          <Button onClick={onClose}>{t('object.cancel')}</Button>
          {said !== undefined && (
            <Button kind="quiet" onClick={withdraw}>
              {t('object.withdraw')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
