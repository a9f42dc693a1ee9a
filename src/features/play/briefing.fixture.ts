import type { Language } from '../../core/source/languages.ts';
import { BRIEFING_EXCERPTS } from './briefing-excerpts.fixture.ts';
import type { BriefingProps } from './briefing-props.ts';
import { COUNTER_EXCERPTS } from './counter-excerpts.fixture.ts';
import { aPerson } from './contact.fixture.ts';

const ignore = (): void => undefined;

/** What is known before return-outside-policy, as Liis Tamm brings the jacket. */
export function aBriefing(language: Language, change: Partial<BriefingProps> = {}): BriefingProps {
  const { title, customer } = COUNTER_EXCERPTS[language];
  const { summary, briefing, stakes, company, about, other } = BRIEFING_EXCERPTS[language];
  return {
    scenario: 'return-outside-policy',
    title,
    summary,
    briefing,
    channel: 'counter',
    level: 1,
    minutes: 8,
    customer: aPerson('liis-tamm', customer),
    company: { id: 'fair-outfitter', name: company, about },
    companies: [
      { id: 'fair-outfitter', name: company },
      { id: 'generous-retailer', name: other },
    ],
    stakes,
    mode: 'guided',
    timeLimits: 'on',
    timed: true,
    intention: null,
    unfinished: null,
    finished: 0,
    busy: false,
    onCompany: ignore,
    onMode: ignore,
    onTimeLimits: ignore,
    onBegin: ignore,
    onContinue: ignore,
    onBack: ignore,
    ...change,
  };
}
