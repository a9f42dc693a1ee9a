import type { MouseEvent } from 'react';
import type { Go } from './use-go.ts';

/** Takes a plain click on a link for the router; any other press is the browser's. */
export function followLink(go: Go): (event: MouseEvent<HTMLAnchorElement>, href: string) => void {
  return (event, href) => {
    const { metaKey, ctrlKey, shiftKey, altKey, button } = event;
    if (metaKey || ctrlKey || shiftKey || altKey || button !== 0) return;
    event.preventDefault();
    go.to(href);
  };
}
