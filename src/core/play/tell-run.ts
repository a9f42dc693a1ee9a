import type { ScenarioTexts } from '../scenario/scenario-texts-schema.ts';
import { holds } from '../situation/conditions.ts';
import { findMood } from '../situation/find-mood.ts';
import type { Machine, MachineNode } from '../situation/machine.ts';
import { findOpenChoice } from '../situation/open-choices.ts';
import { startSituation } from '../situation/situation.ts';
import type { Situation } from '../situation/situation.ts';
import { takeChoice } from '../situation/take-choice.ts';
import type { OutcomeEntry, RunEntry, SceneEntry } from './run-entry.ts';

/**
 * The conversation so far: scene, choice, scene … up to the scene that waits for a choice, or to
 * the outcome. For screens, paper and exports alike. Placeholders are still in the texts
 * (`fillText`); a text that is not there is empty.
 * @param machine built with the positions of the company played
 * @param choices ids from the start, as a replayed log has them; each was open in its scene
 */
export function tellRun(
  machine: Machine,
  choices: readonly string[],
  texts: ScenarioTexts,
): readonly RunEntry[] {
  const entries: RunEntry[] = [];
  const visits = new Map<string, number>();
  let situation = startSituation(machine);

  const arrive = (): SceneEntry | OutcomeEntry => {
    const node = nodeOf(machine, situation);
    const visit = (visits.get(node.id) ?? 0) + 1;
    visits.set(node.id, visit);
    return node.scene === null
      ? tellOutcome(node, situation, texts)
      : tellScene(node, situation, texts, visit);
  };

  entries.push(arrive());
  for (const [decision, id] of choices.entries()) {
    const { id: scene } = nodeOf(machine, situation);
    const choice = findOpenChoice(machine, situation, id);
    if (choice === null) throw new Error(`${id} is not open in ${scene}: replay the log first`);
    situation = takeChoice(situation, choice);
    const after = nodeOf(machine, situation);
    const words = texts.scenes[scene]?.choices[id];
    entries.push(
      {
        kind: 'choice',
        decision,
        scene,
        choice: id,
        label: words?.label ?? '',
        reply: pickCase(words?.reply, after.id) ?? null,
        feedback: pickCase(words?.feedback, after.id) ?? '',
        timed: choice.timed,
        target: after.id,
        moodAfter: findMood(after, situation),
      },
      arrive(),
    );
  }
  return entries;
}

function nodeOf(machine: Machine, { node }: Situation): MachineNode {
  const found = machine.nodes[node];
  if (found === undefined) throw new Error(`there is no node ${node}`);
  return found;
}

function tellScene(
  node: MachineNode,
  situation: Situation,
  texts: ScenarioTexts,
  visit: number,
): SceneEntry {
  const words = texts.scenes[node.id];
  const again = visit > 1 ? words?.again : undefined;
  return {
    kind: 'scene',
    scene: node.id,
    node: situation.node,
    speaker: node.scene?.speaker ?? 'customer',
    channel: node.scene?.channel ?? 'counter',
    mood: findMood(node, situation),
    visit,
    again: again !== undefined,
    subject: words?.subject ?? null,
    narration: again === undefined ? (words?.narration ?? null) : null,
    lines: listLines(again ?? words?.says),
    choices: node.choices.map((choice) => ({
      choice: choice.id,
      label: words?.choices[choice.id]?.label ?? '',
      open: holds(choice.test, situation.values),
      timed: choice.timed,
    })),
  };
}

function tellOutcome(node: MachineNode, situation: Situation, texts: ScenarioTexts): OutcomeEntry {
  const words = texts.outcomes[node.id];
  return {
    kind: 'outcome',
    outcome: node.id,
    mood: findMood(node, situation),
    satisfaction: node.outcome?.satisfaction ?? 0,
    title: words?.title ?? '',
    text: words?.text ?? '',
    review: words?.review ?? '',
  };
}

function listLines(lines: string | readonly string[] | undefined): readonly string[] {
  return typeof lines === 'string' ? [lines] : (lines ?? []);
}

/** One text for all targets, or one for each. */
function pickCase(
  cases: string | Readonly<Record<string, string>> | undefined,
  target: string,
): string | undefined {
  return typeof cases === 'string' ? cases : cases?.[target];
}
