import { mixSeed } from '../../core/play/mix-seed.ts';
import type { ReplayedRun } from '../../core/play/replay-run.ts';
import { tellRun } from '../../core/play/tell-run.ts';
import type { Contact } from './create-contact.ts';
import { describeSave } from './describe-save.ts';
import { listContactLines } from './list-contact-lines.ts';
import type { PlayView } from './play-view.ts';
import type { RecordProps } from './record-props.ts';

type Described = {
  readonly [Key in keyof RecordProps as Key extends `on${string}` ? never : Key]: RecordProps[Key];
};

/** What the record shows: the statements in an order that tells nothing, the same at each look. */
export function describeRecord(view: PlayView, contact: Contact, run: ReplayedRun): Described {
  const { props, people, fill } = view;
  const { scenario, texts } = props.content;
  const { seed, mode } = run.started;
  const told = tellRun(contact.machine, run.choices, texts);
  const outcome = contact.machine.nodes[run.situation.node]?.id ?? '';
  return {
    scenario: scenario.id,
    title: fill(texts.title),
    outcomeTitle: fill(texts.outcomes[outcome]?.title ?? ''),
    items: run.items
      .toSorted((a, b) => mixSeed(seed, 'record', a.id) - mixSeed(seed, 'record', b.id))
      .map(({ id }) => ({ id, text: fill(texts.record?.[id] ?? '') })),
    lines: listContactLines(told, { mode, fill, ...people }),
    save: describeSave(view),
    readOnly: props.readOnly,
  };
}
