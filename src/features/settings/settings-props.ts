import type { MouseEvent } from 'react';
import type { Language } from '../../core/source/languages.ts';
import type { StorageFault } from './storage-fault.ts';

/** What this screen changes of a person's preferences. */
export interface SettingsChoices {
  readonly company: string | null;
  readonly experience: 'new' | 'experienced';
  readonly formerCompany: string | null;
  /** Null: guided for newcomers, practice for others. */
  readonly mode: 'guided' | 'practice' | 'check' | null;
  readonly timeLimits: 'on' | 'long' | 'off';
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly motion: 'system' | 'reduced';
}

/** A change of one or more; the language always comes with a word to it. */
export type SettingsChange = Partial<SettingsChoices & { readonly language: Language }>;

export interface SettingsCompany {
  readonly id: string;
  readonly name: string;
}

/** The program itself. */
export interface ProgramFacts {
  readonly version: string;
  /** Id of the build, for reports of faults. */
  readonly build: string;
  /** SPDX: "MIT". */
  readonly licence: string;
  /** Where its source stands; null where that is not known. */
  readonly sourceHref: string | null;
}

export interface SettingsProps {
  /** The language shown. */
  readonly language: Language;
  readonly choices: SettingsChoices;
  /** Stance id of the company that counts, whether chosen or not. */
  readonly company: string;
  readonly companies: readonly SettingsCompany[];
  /** Why the last change is not kept on the device; null when it is. It holds for this visit. */
  readonly fault: StorageFault | null;
  readonly program: ProgramFacts;
  /** `preparing`: the files for playing offline are being fetched. `unavailable`: never offline. */
  readonly offline: 'ready' | 'preparing' | 'unavailable';
  /** `held`: one waits, and a run is being played in another tab. */
  readonly update: 'none' | 'waiting' | 'held';
  /** `offered`: the browser lets us ask. `ios`: by the share menu only. */
  readonly install: 'none' | 'offered' | 'ios' | 'installed';
  /** `/settings/data`. */
  readonly dataHref: string;
  onChange(change: SettingsChange): void;
  onUpdate(): void;
  onInstall(): void;
  onExport(): void;
  /** A link was pressed; `preventDefault` belongs to whoever takes it. */
  onGo(event: MouseEvent<HTMLAnchorElement>, href: string): void;
}
