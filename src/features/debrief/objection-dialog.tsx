import { useRef, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RUN_LIMITS } from '../../core/play/run-limits.ts';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useDebrief } from './debrief-context.ts';
import { findObjection } from './find-objection.ts';
import { useNameTarget } from './use-name-target.ts';
import styles from './views.module.css';

interface ObjectionDialogProps {
  /** At least one; of several it is asked which. */
  readonly targets: readonly ObjectionTarget[];
  onClose(): void;
}

/** One sentence against a practice or a position. */
export function ObjectionDialog({ targets, onClose }: ObjectionDialogProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const { objections, onObject, onWithdraw } = useDebrief();
  const nameTarget = useNameTarget();
  const field = useRef<HTMLTextAreaElement>(null);
  const wordsOn = (target: ObjectionTarget | undefined): string =>
    target === undefined ? '' : (findObjection(objections, target)?.text ?? '');
  const answered = targets.findIndex((target) => wordsOn(target) !== '');
  const [chosen, setChosen] = useState(Math.max(answered, 0));
  const [text, setText] = useState(wordsOn(targets[chosen]));
  const on = targets[chosen];
  if (on === undefined) return null;
  const fits = text.trim() !== '' && text.trim().length <= RUN_LIMITS.words;
  const choose = (next: number): void => {
    // Words begun for one statement go along; words kept on one stay with it.
    if (text === wordsOn(on)) setText(wordsOn(targets[next]));
    setChosen(next);
  };
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
        {targets.length === 1 ? (
          <p className={styles['on']}>{nameTarget(on)}</p>
        ) : (
          <SelectField
            label={t('object.which')}
            value={String(chosen)}
            onChange={(next) => choose(Number(next))}
            options={targets.map((target, at) => ({
              value: String(at),
              label: nameTarget(target),
            }))}
          />
        )}
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
          {wordsOn(on) !== '' && (
            <Button kind="quiet" onClick={withdraw}>
              {t('object.withdraw')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
