import type { ScenarioTexts } from '../core/scenario/scenario-texts-schema.ts';
import { listRecordItems } from '../core/situation/record-items.ts';
import { startSituation } from '../core/situation/situation.ts';
import { takeChoice } from '../core/situation/take-choice.ts';
import { holds } from '../core/situation/conditions.ts';
import { findMood } from '../core/situation/find-mood.ts';
import { buildMachine } from '../core/situation/build-machine.ts';
import type { Language } from '../core/source/fields.ts';
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

type Cases = string | Readonly<Record<string, string>> | undefined;

/** A run as it is lived through, for reading aloud. */
export function printTranscript(
  terminal: Terminal,
  setting: TranscriptSetting,
  { title, choices, record }: Transcript,
): void {
  const { translate, print, style } = terminal;
  const { frame, texts } = setting;
  const fill = createFill(setting);
  const machine = buildMachine(frame.graph.machine.scenario, frame.stance.positions);
  const visited = new Set<string>();
  let situation = startSituation(machine);

  print('');
  print(style('bold', `══ ${title}: ${fill(texts.title)} (${frame.stance.id})`));
  print(fill(texts.briefing));
  for (const index of choices) {
    const node = machine.nodes[situation.node];
    const choice = machine.choices[index];
    const words = texts.scenes[node?.id ?? ''];
    const scene = node?.scene;
    if (node === undefined || choice === undefined || words === undefined || scene == null) return;
    const speaker = nameSpeaker(terminal, setting, scene.speaker);
    const mood = findMood(node, situation);
    print('');
    print(style('dim', `[${scene.id} · ${scene.channel} · ${mood}]`));
    const again = visited.has(scene.id) ? words.again : undefined;
    visited.add(scene.id);
    if (again === undefined && words.narration !== undefined) print(`(${fill(words.narration)})`);
    for (const line of listLines(again ?? words.says)) print(`${speaker}: ${fill(line)}`);
    for (const other of node.choices) {
      const text = fill(words.choices[other.id]?.label ?? '');
      const mark = other === choice ? '►' : holds(other.test, situation.values) ? '·' : '×';
      print(`   ${mark} ${other === choice ? style('bold', text) : style('dim', text)}`);
    }
    const after = takeChoice(situation, choice);
    const target = machine.nodes[after.node]?.id ?? '';
    const told = words.choices[choice.id];
    const reply = pickCase(told?.reply, target);
    if (reply !== undefined) print(`${speaker}: ${fill(reply)}`);
    const feedback = pickCase(told?.feedback, target);
    if (feedback !== undefined) {
      print(style('dim', `   [${translate('cli:transcript.feedback')}: ${fill(feedback)}]`));
    }
    situation = after;
  }
  const outcome = machine.nodes[situation.node]?.outcome;
  const ending = texts.outcomes[outcome?.id ?? ''];
  if (outcome == null || ending === undefined) return;
  print('');
  print(style('bold', `── ${fill(ending.title)} [${outcome.id}]`));
  print(fill(ending.text));
  const stars = translate('cli:transcript.stars', { stars: outcome.satisfaction });
  print(`★ ${stars}: ${fill(ending.review)}`);
  print('');
  print(style('bold', translate('cli:transcript.record')));
  for (const { id, keep } of listRecordItems(machine, situation)) {
    const kept = record === null ? keep : record.has(id);
    const state = translate(`cli:transcript.${kept ? 'kept' : 'left'}`);
    print(`  [${state}] ${fill(texts.record?.[id] ?? '')}`);
  }
  print('');
  print(style('bold', translate('cli:transcript.discussion')));
  for (const question of texts.discussion) print(`  – ${fill(question)}`);
}

function createFill({
  frame,
  language,
  words,
  people,
}: TranscriptSetting): (text: string) => string {
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

function listLines(lines: string | readonly string[] | undefined): readonly string[] {
  return typeof lines === 'string' ? [lines] : (lines ?? []);
}

function pickCase(cases: Cases, target: string): string | undefined {
  return typeof cases === 'string' ? cases : cases?.[target];
}
