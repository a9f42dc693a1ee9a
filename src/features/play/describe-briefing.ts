import type { BriefingProps } from './briefing-props.ts';
import type { TimeLimits } from './contact-props.ts';
import type { PlayView } from './play-view.ts';

type BriefingView = Pick<PlayView, 'props' | 'company' | 'people' | 'fill'> & {
  readonly timeLimits: TimeLimits;
};

type Described = Omit<
  BriefingProps,
  'busy' | 'onCompany' | 'onMode' | 'onTimeLimits' | 'onBegin' | 'onContinue' | 'onBack'
>;

/** What the briefing shows. */
export function describeBriefing({
  props,
  company,
  timeLimits,
  people,
  fill,
}: BriefingView): Described {
  const { content, mode, unfinished, finished, intention } = props;
  const { scenario, texts, minutes, companies } = content;
  return {
    scenario: scenario.id,
    title: fill(texts.title),
    summary: fill(texts.summary),
    briefing: fill(texts.briefing),
    channel: scenario.channel,
    level: scenario.level,
    minutes,
    customer: people.customer,
    company: { id: company.stance.id, name: company.name, about: company.about },
    companies: companies.map(({ stance, name }) => ({ id: stance.id, name })),
    stakes: company.stakes,
    mode,
    timeLimits,
    timed: scenario.scenes.some(({ choices }) => choices.some(({ after }) => after !== null)),
    intention,
    unfinished,
    finished,
  };
}
