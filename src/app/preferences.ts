import { LANGUAGES } from '../core/source/languages.ts';
import type { Language } from '../core/source/languages.ts';
import type { SettingsRecord } from '../storage/settings.ts';

/** What a person has chosen once and for all screens; null where nothing was chosen. */
export interface Preferences {
  readonly language: Language | null;
  /** Stance id. */
  readonly company: string | null;
  readonly experience: 'new' | 'experienced';
  /** Stance id of the company that is most like the last employer. */
  readonly formerCompany: string | null;
  /** Null: guided for newcomers, practice for others. */
  readonly mode: 'guided' | 'practice' | 'check' | null;
  readonly timeLimits: 'on' | 'long' | 'off';
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly motion: 'system' | 'reduced';
  /** Whether the first visit is over. */
  readonly welcomed: boolean;
  /** ISO 8601, UTC; of the last export. */
  readonly exported: string | null;
}

/** Reads what is stored; whatever means nothing here is as if it had not been set. */
export function readPreferences(stored: SettingsRecord): Preferences {
  const pick = <Value extends string>(
    key: string,
    values: readonly Value[],
    otherwise: Value,
  ): Value => values.find((value) => value === stored[key]) ?? otherwise;
  const text = (key: string): string | null => {
    const value = stored[key];
    return typeof value === 'string' ? value : null;
  };
  return {
    language: LANGUAGES.find((language) => language === stored['language']) ?? null,
    company: text('company'),
    experience: pick('experience', ['new', 'experienced'], 'new'),
    formerCompany: text('formerCompany'),
    mode:
      (['guided', 'practice', 'check'] as const).find((mode) => mode === stored['mode']) ?? null,
    timeLimits: pick('timeLimits', ['on', 'long', 'off'], 'on'),
    theme: pick('theme', ['system', 'light', 'dark'], 'system'),
    textSize: pick('textSize', ['normal', 'large', 'larger'], 'normal'),
    motion: pick('motion', ['system', 'reduced'], 'system'),
    welcomed: stored['welcomed'] === true,
    exported: text('exported'),
  };
}

/** The mode for a run that begins now: help that helps novices slows down experts. */
export function chooseMode({ mode, experience }: Preferences): 'guided' | 'practice' | 'check' {
  return mode ?? (experience === 'new' ? 'guided' : 'practice');
}
