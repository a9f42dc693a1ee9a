import { orderChoices } from '../../core/play/order-choices.ts';
import type { ReplayedRun } from '../../core/play/replay-run.ts';
import type { SceneEntry } from '../../core/play/run-entry.ts';
import { tellRun } from '../../core/play/tell-run.ts';
import { listOpenChoices } from '../../core/situation/open-choices.ts';
import type { ContactChoice, ContactProps } from './contact-props.ts';
import type { Contact } from './create-contact.ts';
import { describeSave } from './describe-save.ts';
import { findSpeaker, listContactLines } from './list-contact-lines.ts';
import { measurePatience } from './measure-patience.ts';
import type { PlayView } from './play-view.ts';

type Described = {
  readonly [
    Key in keyof ContactProps as Key extends `on${string}` ? never : Key
  ]: ContactProps[Key];
};

/** What the contact shows in its present scene. */
export function describeContact(
  view: PlayView,
  contact: Contact,
  run: ReplayedRun,
): Omit<Described, 'paused'> {
  const { props, company, context, people, fill } = view;
  const { scenario, texts } = props.content;
  const { mode, whatIf } = run.started;
  const told = tellRun(contact.machine, run.choices, texts);
  const scenes = told.filter((entry) => entry.kind === 'scene');
  const scene = scenes.at(-1);
  if (scene === undefined) throw new Error('a contact that is being played is in a scene');
  const { voice, person } = findSpeaker(scene.speaker, people);
  const customers = scenes.filter(({ speaker }) => speaker === 'customer');
  const { pending } = context;
  return {
    scenario: scenario.id,
    title: fill(texts.title),
    company: company.name,
    mode,
    channel: scene.channel,
    scene: scene.scene,
    customer: people.customer,
    speaking: { voice, person, mood: scene.mood },
    mood: customers.at(-1)?.mood ?? scene.mood,
    lines: listContactLines(told, { mode, fill, ...people }),
    choices: listChoices(view, contact, run, scene),
    pending: pending?.type === 'choice-made' ? pending.choice : null,
    save: describeSave(view),
    patience: measurePatience(context),
    readOnly: props.readOnly,
    whatIf: whatIf !== undefined,
    timeLimits: context.timeLimits,
  };
}

function listChoices(
  { fill }: PlayView,
  { machine }: Contact,
  { situation, started }: ReplayedRun,
  scene: SceneEntry,
): ContactChoice[] {
  const labels = new Map(scene.choices.map(({ choice, label }) => [choice, label]));
  const open = listOpenChoices(machine, situation);
  return orderChoices(open, started.seed, scene.scene, scene.visit).map(({ id }) => ({
    id,
    label: fill(labels.get(id) ?? ''),
  }));
}
