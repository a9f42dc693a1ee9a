import type { ReplayedRun } from '../../core/play/replay-run.ts';
import type { ContactProps } from './contact-props.ts';
import { describeSave } from './describe-save.ts';
import { measurePatience } from './measure-patience.ts';
import type { PlayView } from './play-view.ts';
import type { Conversation } from './tell-conversation.ts';

type Described = {
  readonly [
    Key in keyof ContactProps as Key extends `on${string}` ? never : Key
  ]: ContactProps[Key];
};

/** What the contact shows in its present scene. */
export function describeContact(
  view: PlayView,
  conversation: Conversation,
  { started }: ReplayedRun,
): Omit<Described, 'paused'> {
  const { props, company, context, people, fill } = view;
  const { scenario, texts } = props.content;
  const { pending, timeLimits } = context;
  return {
    ...conversation,
    scenario: scenario.id,
    title: fill(texts.title),
    company: company.name,
    mode: started.mode,
    customer: people.customer,
    pending: pending?.type === 'choice-made' ? pending.choice : null,
    save: describeSave(view),
    patience: measurePatience(context),
    readOnly: props.readOnly,
    whatIf: started.whatIf !== undefined,
    timeLimits,
  };
}
