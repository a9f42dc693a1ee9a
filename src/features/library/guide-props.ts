import type { MouseEvent } from 'react';
import type { AgeGroup, Look } from '../../ui/person/look.ts';
import type { Named } from './library-props.ts';

/** One place at which a group stops to talk. */
export interface GuideFork {
  readonly scene: string;
  /** Who has just spoken. */
  readonly speaker: string;
  readonly narration: string | null;
  /** One text a bubble. */
  readonly says: readonly string[];
  /** What could be said, in file order. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly listen: readonly Named[];
  /** Companies that would have the same there; empty where all agree. */
  readonly parting: readonly GuideSide[];
  /** The questions behind it, as the code asks them. */
  readonly questions: readonly string[];
}

export interface GuideSide {
  /** The own one first. */
  readonly companies: readonly string[];
  /** Whether the own company is among them. */
  readonly own: boolean;
  /** Ids of the choices that lose nothing for them. */
  readonly choices: readonly string[];
}

/** A page for a group: who plays whom, where to stop, what to ask. */
export interface GuideProps {
  readonly title: string;
  readonly summary: string;
  readonly company: string;
  readonly minutes: number;
  readonly briefing: string;
  readonly customer: {
    readonly name: string;
    readonly face: { readonly look: Look; readonly ageGroup: AgeGroup } | null;
  };
  /** Names of the others who speak. */
  readonly others: readonly string[];
  readonly forks: readonly GuideFork[];
  readonly discussion: readonly string[];
  readonly playHref: string;
  readonly libraryHref: string;
  onGo(event: MouseEvent<HTMLAnchorElement>, href: string): void;
}
