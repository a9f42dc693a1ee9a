import type { Language } from '../core/source/languages.ts';
import type { WelcomeProps } from '../features/welcome/welcome-props.ts';
import type { Fill } from '../i18n/create-fill.ts';
import { chooseCompany } from './choose-company.ts';
import type { Preferences } from './preferences.ts';
import type { Cast } from './use-cast.ts';
import type { AllCompanies } from './use-companies.ts';
import type { FillRequest } from './use-fill.ts';

/** Who greets on the first page: people and moods as they come in contacts. */
const GREETERS = [
  { persona: 0, mood: 'calm' },
  { persona: 3, mood: 'worried' },
  { persona: 5, mood: 'pleased' },
  { persona: 9, mood: 'confused' },
] as const;

interface WelcomeSetting {
  readonly language: Language;
  readonly companies: AllCompanies;
  readonly cast: Cast;
  readonly preferences: Preferences;
  fillFor(request: FillRequest): Fill;
}

/** What the first visit shows. */
export function describeWelcome({
  language,
  companies: { list },
  cast,
  preferences,
  fillFor,
}: WelcomeSetting): Pick<WelcomeProps, 'language' | 'companies' | 'initial' | 'faces'> {
  const people = [...cast];
  const known = list.map(({ id }) => id);
  return {
    language,
    companies: list.map(({ id, name, about, file, stance }) => ({
      id,
      name,
      about: fillFor({ stance, scenario: null, people: new Map() })(about),
      industry: file.industry,
      market: file.market,
      country: file.country,
    })),
    initial: {
      company: chooseCompany(preferences, known, language),
      experience: preferences.experience,
      former: preferences.formerCompany,
    },
    faces: GREETERS.flatMap(({ persona, mood }) => {
      const [id, member] = people[persona] ?? [];
      return id === undefined || member === undefined
        ? []
        : [{ id, look: member.look, ageGroup: member.ageGroup, mood }];
    }),
  };
}
