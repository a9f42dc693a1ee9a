import type { KeyboardEvent } from 'react';

/** Up and down go round the choices; from anywhere else in the panel they enter at that end. */
export function moveChoiceFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('ol button')];
  const at = choices.findIndex((choice) => choice === document.activeElement);
  const next = at < 0 && step < 0 ? -1 : at + step;
  const choice = choices.at(next % Math.max(choices.length, 1));
  if (choice === undefined) return;
  choice.focus();
  event.preventDefault();
}
