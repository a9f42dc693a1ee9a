import type { ChoiceEntry, OutcomeEntry, SceneEntry } from '../core/play/run-entry.ts';
import { tellRun } from '../core/play/tell-run.ts';
import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import type { Machine, MachineRecordItem } from '../core/situation/machine.ts';
import { listRecordItems } from '../core/situation/record-items.ts';
import { startSituation } from '../core/situation/situation.ts';
import { takeChoice } from '../core/situation/take-choice.ts';
import type { Language } from '../core/source/languages.ts';
import { fillText } from '../core/texts/fill-text.ts';
import type { PersonName } from '../core/texts/fill-text.ts';
import type { LoadedFrame } from '../content/load-frame.ts';
import type { Translate } from '../i18n/create-translate.ts';
import { printFigure } from '../i18n/print-figure.ts';
import { showText } from './show-text.ts';
import type { Terminal } from './terminal.ts';

export interface Transcript {
  readonly title: string;
  /** Machine choices by index. */
  readonly choices: readonly number[];
  /** The items kept; null for the right record. */
  readonly record: ReadonlySet<string> | null;
}

export interface TranscriptSetting {
  readonly frame: LoadedFrame;
  readonly language: Language;
  /** Messages in the language of the contact. */
  readonly words: Translate;
  readonly texts: ScenarioTexts;
  readonly people: ReadonlyMap<string | null, PersonName>;
}

/** A run as it is lived through, for reading aloud. */
export function printTranscript(
  terminal: Terminal,
  setting: TranscriptSetting,
  { title, choices, record }: Transcript,
): void {
  const { translate, print, style } = terminal;
  const { frame, texts } = setting;
  const fill = createFill(setting);
  const { machine } = frame.graph;
  const ids = choices.map((index) => machine.choices[index]?.id ?? '');

  print('');
  print(style('bold', `══ ${title}: ${fill(texts.title)} (${frame.stance.id})`));
  print(fill(texts.briefing));
  let met: SceneEntry | null = null;
  for (const entry of tellRun(machine, ids, texts)) {
    if (entry.kind === 'outcome') printOutcome(terminal, fill, entry);
    else if (entry.kind === 'scene') {
      met = entry;
      printScene(terminal, fill, entry, nameSpeaker(terminal, setting, entry.speaker));
    } else if (met !== null) {
      printChoice(terminal, fill, met, entry, nameSpeaker(terminal, setting, met.speaker));
    }
  }
  print('');
  print(style('bold', translate('cli:transcript.record')));
  for (const { id, keep } of findItems(machine, choices)) {
    const kept = record === null ? keep : record.has(id);
    const state = translate(`cli:transcript.${kept ? 'kept' : 'left'}`);
    print(`  [${state}] ${fill(texts.record?.[id] ?? '')}`);
  }
  print('');
  print(style('bold', translate('cli:transcript.discussion')));
  for (const question of texts.discussion) print(`  – ${fill(question)}`);
}

type Fill = (text: string) => string;

function printScene(
  { print, style }: Terminal,
  fill: Fill,
  { scene, channel, mood, narration, lines }: SceneEntry,
  speaker: string,
): void {
  print('');
  print(style('dim', `[${scene} · ${channel} · ${mood}]`));
  if (narration !== null) print(`(${fill(narration)})`);
  for (const line of lines) print(`${speaker}: ${fill(line)}`);
}

/** The choices of the scene, the one taken among them, and what came back. */
function printChoice(
  { translate, print, style }: Terminal,
  fill: Fill,
  scene: SceneEntry,
  { choice: taken, reply, feedback }: ChoiceEntry,
  speaker: string,
): void {
  for (const { choice, label, open } of scene.choices) {
    const text = fill(label);
    const mark = choice === taken ? '►' : open ? '·' : '×';
    print(`   ${mark} ${style(choice === taken ? 'bold' : 'dim', text)}`);
  }
  if (reply !== null) print(`${speaker}: ${fill(reply)}`);
  print(style('dim', `   [${translate('cli:transcript.feedback')}: ${fill(feedback)}]`));
}

function printOutcome(
  { translate, print, style }: Terminal,
  fill: Fill,
  { outcome, title, text, satisfaction, review }: OutcomeEntry,
): void {
  print('');
  print(style('bold', `── ${fill(title)} [${outcome}]`));
  print(fill(text));
  const stars = translate('cli:transcript.stars', { stars: satisfaction });
  print(`★ ${stars}: ${fill(review)}`);
}

/** What the record asks about where these choices, by index, lead. */
function findItems(machine: Machine, choices: readonly number[]): readonly MachineRecordItem[] {
  let situation = startSituation(machine);
  for (const index of choices) {
    const choice = machine.choices[index];
    if (choice !== undefined) situation = takeChoice(situation, choice);
  }
  return listRecordItems(machine, situation);
}

function createFill({ frame, language, words, people }: TranscriptSetting): Fill {
  const { code, stance, graph } = frame;
  const printFact = (id: string, change: (value: number) => number): string | null => {
    const amount = graph.machine.scenario.amounts.get(id)?.get(stance.currency);
    const fact = amount ?? stance.facts.get(id);
    if (fact === undefined) return null;
    if (typeof fact !== 'number') return fact[language] ?? null;
    const type = amount === undefined ? (code.facts.get(id) ?? 'count') : 'money';
    return type === 'text'
      ? null
      : printFigure(words, language, type, change(fact), stance.currency);
  };
  return (text) => showText(fillText(text, { people, printFigure: printFact }));
}

function nameSpeaker(terminal: Terminal, { people }: TranscriptSetting, speaker: string): string {
  const person = people.get(speaker === 'customer' ? null : speaker);
  return person?.name ?? terminal.translate(`cli:transcript.speaker.${speaker}`);
}
