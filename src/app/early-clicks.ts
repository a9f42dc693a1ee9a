import type { EarlyClicks } from '../features/play/play-setting.ts';

/** What a prerendered play page was made with, and what was clicked in it before the app awoke. */
export interface EarlyVisit extends EarlyClicks {
  readonly scenario: string;
  readonly seed: number;
}

declare global {
  interface Window {
    /** Written by early.ts. */
    goodfaithEarly?: { begun: boolean; choice: string | null; sent: boolean };
  }
}

let taken = false;

/** The visit of this page, once; null where the page was not prerendered for this scenario. */
export function takeEarlyVisit(scenario: string): EarlyVisit | null {
  const page = document.querySelector<HTMLElement>('[data-prerendered]');
  const seed = Number(document.documentElement.dataset['seed']);
  const made = document.documentElement.dataset['scenario'];
  if (taken || page === null || made !== scenario || !Number.isSafeInteger(seed)) return null;
  taken = true;
  const clicks = window.goodfaithEarly ?? { begun: false, choice: null };
  return { scenario, seed, begun: clicks.begun, choice: clicks.choice };
}
