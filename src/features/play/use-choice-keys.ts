import { useEffect, useEffectEvent } from 'react';

export interface ChoiceKeys {
  /** From 0, for the keys 1 to 9. */
  onPick(position: number): void;
  onHandbook(): void;
  onPause(): void;
}

/**
 * One key for each thing in a contact. Keys that belong to something else stay with it: to a text
 * being written or composed, to an open dialog, to the browser (with a modifier).
 */
export function useChoiceKeys(enabled: boolean, keys: ChoiceKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event)) return;
    const key = event.key.toLowerCase();
    if (/^[1-9]$/.test(key)) keys.onPick(Number(key) - 1);
    else if (key === 'h' && !event.shiftKey) keys.onHandbook();
    else if (key === 'p' && !event.shiftKey) keys.onPause();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}

const WRITING = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

function isTaken(event: KeyboardEvent): boolean {
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.repeat ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.target instanceof Element && event.target.closest(WRITING) !== null) ||
    document.querySelector('dialog[open]') !== null
  );
}
