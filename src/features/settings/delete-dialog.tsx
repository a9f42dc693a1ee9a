import { useEffect, useRef, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DataProps } from './data-props.ts';
import { DeleteLosses } from './delete-losses.tsx';
import { nameFault } from './name-fault.ts';
import type { StorageFault } from './storage-fault.ts';

interface DeleteDialogProps extends Pick<DataProps, 'runs' | 'onExport' | 'onDelete'> {
  onClose(): void;
  onDeleted(): void;
}

/** First what would be lost, with a file to keep; then the question itself. */
export function DeleteDialog(props: DeleteDialogProps): JSX.Element {
  const { t } = useTranslation('settings');
  const { runs, onClose, onDelete, onDeleted } = props;
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<StorageFault | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  // The button that led here is gone: the focus goes on to the harmless answer.
  useEffect(() => {
    if (sure) keep.current?.focus();
  }, [sure]);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const failed = await onDelete();
    setBusy(false);
    setFault(failed);
    if (failed === null) onDeleted();
  };
  return (
    <Dialog
      open
      title={t(sure ? 'delete.sureTitle' : 'delete.loseTitle')}
      onClose={onClose}
      actions={
        sure ? (
          <>
            <Button ref={keep} aria-describedby="delete-last" onClick={onClose}>
              {t('delete.keep')}
            </Button>
            <Button kind="danger" icon="trash" busy={busy} onClick={() => void remove()}>
              {t('delete.now')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{t('delete.keep')}</Button>
            <Button kind="quiet" iconEnd="arrow-right" onClick={() => setSure(true)}>
              {t('delete.goOn')}
            </Button>
          </>
        )
      }
    >
      {sure ? (
        <p id="delete-last">{t('delete.sure')}</p>
      ) : (
        <DeleteLosses runs={runs ?? []} onExport={props.onExport} />
      )}
      {fault !== null && (
        <Notice kind="failure" title={t('delete.failed')}>
          {t(`fault.${nameFault(fault)}`)}
        </Notice>
      )}
    </Dialog>
  );
}
