import type { JSX, ReactNode, RefObject } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';
import { hasContent } from './has-content.ts';
import { IconButton } from './icon-button.tsx';
import { joinClasses } from './join-classes.ts';

export interface DialogProps {
  readonly open: boolean;
  /** Escape, the cross, or a press outside where that is allowed. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Stay in sight at the foot while the middle scrolls. */
  readonly actions?: ReactNode;
  /** Comes from the end of the line, at full height: for something to read beside the work. */
  readonly side?: boolean | undefined;
  readonly closeOnOutside?: boolean | undefined;
  /** Where the focus goes first, when the title is not the best place. */
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
}

/** Something to settle before going on. The focus comes back to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  actions,
  side = false,
  closeOnOutside = false,
  initialFocus,
}: DialogProps): JSX.Element {
  const { t } = useTranslation('ui');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // A layout effect: its clean-up still finds the element in the page, so the browser can hand
  // the focus back even when the whole dialog goes away.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return undefined;
    element.showModal();
    (initialFocus?.current ?? heading.current)?.focus();
    return () => {
      element.close();
    };
  }, [open, initialFocus]);

  return (
    // Escape closes it by keyboard; a press outside is one way more, for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={joinClasses(styles['dialog'], side ? styles['side'] : styles['middle'])}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A browser may close without asking when Escape is pressed twice.
      onClose={() => {
        if (open) onClose();
      }}
      onClick={(event) => {
        if (closeOnOutside && event.target === event.currentTarget) onClose();
      }}
    >
      {open && (
        <div className={styles['sheet']}>
          <header className={styles['head']}>
            <h2 ref={heading} id={id} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon="cross" label={t('close')} onClick={onClose} />
          </header>
          <div className={styles['body']}>{children}</div>
          {hasContent(actions) && <footer className={styles['foot']}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
}
