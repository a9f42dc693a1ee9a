import type { Language } from '../../core/source/languages.ts';
import type { RunScore } from '../../core/scoring/score-run.ts';
import { CAST_LOOKS } from '../../ui/person/cast-looks.fixture.ts';
import { RESULT_WORDS } from './results-words.fixture.ts';
import type { ResultRun, ResultsProps } from './results-props.ts';

const DAY = 24 * 60 * 60 * 1000;

const VALUES = [
  'honesty',
  'responsiveness',
  'transparency',
  'respect',
  'customer-value',
  'loyalty',
  'problem-solving',
] as const;

/** How far a run falls short of its score in each value. */
const SHORT = [0, 4, 22, 0, 2, 24, 0] as const;

/** A score with nothing lost unless said. */
export function aScore(score: number, passed = score >= 70): RunScore {
  return {
    outcome: 'resolved',
    satisfaction: score > 85 ? 5 : score > 65 ? 4 : score > 40 ? 2 : 1,
    earned: score,
    best: 100,
    worst: 0,
    score,
    passed,
    breaches: [],
    values: new Map(
      VALUES.map((value, at) => {
        const atBest = 100 - 6 * at;
        const earned = Math.max(Math.min(atBest + 2, score) - (SHORT[at] ?? 0), 0);
        return [value, { earned, best: 100, worst: 0, atBest, score: earned }];
      }),
    ),
    decisions: [],
    record: { earned: 0, best: 0, loss: 0, items: [] },
  };
}

const BREACH = { scene: 'opening', choice: 'promise', act: 'promise-what-is-not-certain' };

interface Lived {
  readonly contact: number;
  readonly score: number;
  readonly other?: true;
  readonly whatIf?: true;
  readonly breach?: true;
  readonly habits?: readonly [followed: number, chances: number];
  readonly intention?: true;
  readonly objection?: 'practice' | 'position';
}

const LIVED: readonly Lived[] = [
  { contact: 0, score: 54, habits: [2, 3], intention: true },
  { contact: 0, score: 81, whatIf: true },
  { contact: 1, score: 78, habits: [2, 4], objection: 'practice' },
  { contact: 0, score: 92 },
  { contact: 2, score: 63, breach: true, habits: [1, 3] },
  { contact: 3, score: 88, habits: [1, 4], intention: true },
  { contact: 1, score: 71, other: true, objection: 'position' },
  { contact: 4, score: 95, habits: [0, 3] },
  { contact: 2, score: 84 },
];

/** Results as the player would hand them over, from the first of a number of runs. */
export function aResult(language: Language = 'en', count: number = LIVED.length): ResultsProps {
  const words = RESULT_WORDS[language];
  const runs = LIVED.slice(0, count).map((lived, at): ResultRun => {
    const contact = words.contacts[lived.contact];
    const person = CAST_LOOKS[lived.contact * 2];
    const score = aScore(lived.score, lived.breach === true ? false : undefined);
    return {
      run: `run-${at}`,
      href: `/debrief/run-${at}`,
      ended: Date.UTC(2026, 9, 12, 9, 30) + at * 3 * DAY,
      scenario: `contact-${lived.contact}`,
      title: contact?.title ?? '',
      stance: lived.other === true ? 'lean-webshop' : 'generous-retailer',
      company: (lived.other === true ? words.companies[1] : words.companies[0]) ?? '',
      mode: at < 3 ? 'guided' : lived.contact === 4 ? 'check' : 'practice',
      whatIf: lived.whatIf === true,
      score: lived.breach === true ? { ...score, breaches: [BREACH] } : score,
      outcomeTitle: contact?.outcome ?? '',
      customer: {
        name: person?.name ?? '',
        face:
          person === undefined
            ? null
            : { ...person, mood: lived.score > 70 ? 'pleased' : 'annoyed' },
      },
      review: (lived.score > 70 ? contact?.praise : contact?.blame) ?? '',
      habits:
        lived.habits === undefined ? null : { followed: lived.habits[0], chances: lived.habits[1] },
      intention: lived.intention === true ? (contact?.intention ?? null) : null,
      objections:
        lived.objection === undefined
          ? []
          : [{ on: lived.objection, name: words.target, text: words.objection }],
    };
  });
  return {
    contacts: 15,
    runs,
    unscored: 0,
    company: 'generous-retailer',
    values: VALUES.map((id, at) => ({ id, name: words.values[at] ?? id })),
    former: words.companies[2] ?? '',
    libraryHref: '/',
    dataHref: '/settings/data',
    onGo: (event) => event.preventDefault(),
  };
}
