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

let visit: EarlyVisit | null = null;

/** Looks at the prerendered page; called before the app takes its place. */
export function keepEarlyVisit(): void {
  const { scenario, seed } = document.documentElement.dataset;
  const isThere = document.querySelector('[data-prerendered]') !== null;
  if (!isThere || scenario === undefined || !Number.isSafeInteger(Number(seed))) return;
  const { begun, choice } = window.goodfaithEarly ?? { begun: false, choice: null };
  visit = { scenario, seed: Number(seed), begun, choice };
}

/** The visit of this scenario's prerendered page, once; null where there was none. */
export function takeEarlyVisit(scenario: string): EarlyVisit | null {
  if (visit?.scenario !== scenario) return null;
  const taken = visit;
  visit = null;
  return taken;
}
