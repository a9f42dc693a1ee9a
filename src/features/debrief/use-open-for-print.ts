import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Paper has no clicks: everything folded is opened for it, and folded again afterwards. */
export function useOpenForPrint(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>();
    const open = (): void => {
      for (const details of page.current?.querySelectorAll('details:not([open])') ?? []) {
        if (!(details instanceof HTMLDetailsElement)) continue;
        details.open = true;
        opened.add(details);
      }
    };
    const fold = (): void => {
      for (const details of opened) details.open = false;
      opened.clear();
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', fold);
    };
  }, [page]);
}
