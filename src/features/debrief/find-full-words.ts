import type { Debrief, DebriefDecision } from '../../core/debrief/debrief.ts';
import { groupJudgements } from './group-judgements.ts';
import type { PracticeVerdict } from './group-judgements.ts';
import { sortReasons } from './sort-reasons.ts';

/** A spot in the conversation where reasons stand: a decision's or the record's. */
export interface ReasonSpot {
  /** From 0; null for the record. */
  readonly decision: number | null;
  readonly part: 'first' | 'instead' | 'rest' | 'defended' | 'record';
}

/** Words that would tire when read at every decision: how a company puts a practice, or a position. */
export type CompanyWords =
  { readonly practice: string } | { readonly position: string; readonly stance: string };

interface WordsAt {
  readonly spot: ReasonSpot;
  /** What they stand under: a practice, or a company that would have it otherwise. */
  readonly under: string;
  readonly words: CompanyWords;
  readonly folded: boolean;
}

/** A spot, and what words stand under there. */
interface PlaceAt {
  readonly spot: ReasonSpot;
  readonly under: string;
}

/** By name of the words: where they stand in full, and where each decision speaks of them first. */
export type FullWords = ReadonlyMap<
  string,
  { readonly full: PlaceAt; readonly firstAt: ReadonlyMap<number | null, PlaceAt> }
>;

export function nameWords(words: CompanyWords): string {
  return 'practice' in words
    ? `practice ${words.practice}`
    : `position ${words.position} ${words.stance}`;
}

/**
 * For all words of companies in the conversation the one spot where they stand in full; elsewhere
 * a link leads there. It is the first that is in sight, or else the first of those folded away.
 */
export function findFullWords(debrief: Debrief): FullWords {
  const all = [
    ...debrief.decisions.flatMap((decision) => listWords(decision, debrief.stance)),
    ...debrief.record.items.map(({ practice }): WordsAt => ({
      spot: { decision: null, part: 'record' },
      under: practice,
      words: { practice },
      folded: false,
    })),
  ];
  const inSightFirst = all.toSorted((a, b) => Number(a.folded) - Number(b.folded));
  const places = new Map<string, { full: PlaceAt; firstAt: Map<number | null, PlaceAt> }>();
  for (const { words, spot, under } of inSightFirst) {
    const name = nameWords(words);
    const place = places.get(name) ?? { full: { spot, under }, firstAt: new Map() };
    if (!place.firstAt.has(spot.decision)) place.firstAt.set(spot.decision, { spot, under });
    places.set(name, place);
  }
  return places;
}

function listWords(decision: DebriefDecision, stance: string): readonly WordsAt[] {
  const { first, rest, insteadFirst } = sortReasons(decision);
  const instead = decision.options.find(({ choice }) => choice === decision.instead?.choice);
  const better = groupJudgements(instead?.judgements ?? []).filter(({ explains }) => explains);
  const at = (part: ReasonSpot['part'], folded: boolean, verdicts: readonly PracticeVerdict[]) =>
    verdicts.flatMap(({ practice, position }): WordsAt[] => {
      const place = { spot: { decision: decision.decision, part }, under: practice, folded };
      return [
        { ...place, words: { practice } },
        ...(position === null ? [] : [{ ...place, words: { position, stance } }]),
      ];
    });
  const defended = decision.defenders.flatMap(({ stance: defender, positions }): WordsAt[] =>
    positions.slice(0, 1).map(({ position }) => ({
      spot: { decision: decision.decision, part: 'defended' },
      under: defender,
      words: { position, stance: defender },
      folded: false,
    })),
  );
  return [
    ...at('first', false, first),
    ...(insteadFirst ? at('instead', false, better) : []),
    ...defended,
    ...at('rest', true, rest),
    ...(insteadFirst ? [] : at('instead', true, better)),
  ];
}
