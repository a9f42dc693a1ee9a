import { tellRun } from '../play/tell-run.ts';
import type { RunEntry } from '../play/run-entry.ts';
import type { ScenarioTexts } from '../scenario/scenario-texts-schema.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { buildMachine } from '../situation/build-machine.ts';
import type { Language } from '../source/languages.ts';
import { countReading } from './count-reading.ts';
import { drawRun } from './draw-run.ts';

/**
 * Read silently in a minute: words, in Chinese characters. English: 238 words of non-fiction
 * (Brysbaert 2019, doi 10.1016/j.jml.2019.104047), rounded down for a screen. Estonian, which says
 * the same in fewer and longer words, and Chinese are estimates of our own after the finding there
 * that languages differ by the words they need; we know of no measurement of Estonian.
 */
const PER_MINUTE: Readonly<Record<Language, number>> = { en: 230, et: 190, 'zh-CN': 300 };
const MINUTES_PER_DECISION = 8 / 60;
const DEBRIEF_MINUTES = 3;
/** Runs drawn to find the middle one; odd, so that there is one. */
const RUNS = 101;

/**
 * About how many whole minutes a scenario takes, debrief included: the middle one of runs that
 * pick evenly. At least 3. The same each time for the same content.
 * @param positions of some company, should any condition ask; lengths differ by little
 */
export function estimateMinutes(
  scenario: Scenario,
  texts: ScenarioTexts,
  language: Language,
  positions: ReadonlyMap<string, string> = new Map(),
): number {
  const machine = buildMachine(scenario, positions);
  const minutes = Array.from({ length: RUNS }, (_, seed) => {
    const choices = drawRun(machine, seed);
    const read = [texts.briefing, ...tellRun(machine, choices, texts).flatMap(listTexts)];
    const amount = read.reduce((sum, text) => sum + countReading(text, language), 0);
    return amount / PER_MINUTE[language] + choices.length * MINUTES_PER_DECISION;
  }).toSorted((a, b) => a - b);
  const middle = minutes[Math.floor(RUNS / 2)] ?? 0;
  return Math.max(DEBRIEF_MINUTES, Math.round(middle + DEBRIEF_MINUTES));
}

/** What one reads before going on; feedback belongs to the debrief. */
function listTexts(entry: RunEntry): readonly string[] {
  if (entry.kind === 'outcome') return [entry.title, entry.text, entry.review];
  if (entry.kind === 'choice') return entry.reply === null ? [] : [entry.reply];
  const offered = entry.choices.filter(({ open, timed }) => open && !timed);
  return [
    entry.subject ?? '',
    entry.narration ?? '',
    ...entry.lines,
    ...offered.map(({ label }) => label),
  ];
}
