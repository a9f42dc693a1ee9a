import { orderChoices } from '../../core/play/order-choices.ts';
import type { ReplayedRun } from '../../core/play/replay-run.ts';
import type { SceneEntry } from '../../core/play/run-entry.ts';
import { tellRun } from '../../core/play/tell-run.ts';
import type { Machine } from '../../core/situation/machine.ts';
import { listOpenChoices } from '../../core/situation/open-choices.ts';
import type { ContactChoice, ContactProps } from './contact-props.ts';
import type { GatheredPeople } from './gather-people.ts';
import { findSpeaker, listContactLines } from './list-contact-lines.ts';
import type { PlayContent } from './play-setting.ts';

/** What is said and can be said, which changes with a decision and with nothing else. */
export type Conversation = Pick<
  ContactProps,
  'channel' | 'scene' | 'speaking' | 'mood' | 'lines' | 'choices' | 'tellAfter'
>;

interface Telling {
  readonly machine: Machine;
  readonly run: ReplayedRun;
  readonly content: Pick<PlayContent, 'texts'>;
  readonly people: Pick<GatheredPeople, 'customer' | 'others'>;
  fill(text: string): string;
}

export function tellConversation({ machine, run, content, people, fill }: Telling): Conversation {
  const told = tellRun(machine, run.choices, content.texts);
  const scenes = told.filter((entry) => entry.kind === 'scene');
  const scene = scenes.at(-1);
  if (scene === undefined) throw new Error('a contact begins with a scene');
  const { voice, person } = findSpeaker(scene.speaker, people);
  const customers = scenes.filter(({ speaker }) => speaker === 'customer');
  const setting = { mode: run.started.mode, fill, ...people };
  return {
    channel: scene.channel,
    scene: scene.scene,
    speaking: { voice, person, mood: scene.mood },
    mood: customers.at(-1)?.mood ?? scene.mood,
    lines: listContactLines(told, setting),
    choices: listChoices(machine, run, scene, fill),
    tellAfter: (choice) => {
      const after = tellRun(machine, [...run.choices, choice], content.texts);
      return after.at(-1)?.kind === 'outcome' ? [] : listContactLines(after, setting);
    },
  };
}

function listChoices(
  machine: Machine,
  { situation, started }: ReplayedRun,
  scene: SceneEntry,
  fill: (text: string) => string,
): ContactChoice[] {
  const labels = new Map(scene.choices.map(({ choice, label }) => [choice, label]));
  const open = listOpenChoices(machine, situation);
  return orderChoices(open, started.seed, scene.scene, scene.visit).map(({ id }) => ({
    id,
    label: fill(labels.get(id) ?? ''),
  }));
}
