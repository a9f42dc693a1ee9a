import { useEffect, useRef, useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { DataProps } from './data-props.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { Sheet } from './sheet.tsx';

/** The way to leave nothing behind: two steps, and a file offered first. */
export function DeleteSheet(
  props: Pick<DataProps, 'writable' | 'runs' | 'onExport' | 'onDelete'>,
): JSX.Element {
  const { t } = useTranslation('settings');
  const [open, setOpen] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const done = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deleted) done.current?.focus();
  }, [deleted]);
  return (
    <Sheet title={t('delete.title')} lead={t('delete.lead')}>
      {deleted && (
        <div ref={done} tabIndex={-1}>
          <Notice kind="success">{t('delete.done')}</Notice>
        </div>
      )}
      <div>
        <Button
          ref={button}
          icon="trash"
          disabled={!props.writable || props.runs === null}
          onClick={() => {
            setDeleted(false);
            setOpen(true);
          }}
        >
          {t('delete.button')}
        </Button>
      </div>
      {open && (
        <DeleteDialog
          {...props}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
          onDeleted={() => {
            setOpen(false);
            setDeleted(true);
          }}
        />
      )}
    </Sheet>
  );
}
