import en from '../../locales/en/figures.json';
import et from '../../locales/et/figures.json';
import zh from '../../locales/zh-CN/figures.json';
import type { PersonaWords } from '../../src/content/shipped-content.ts';
import type { FactType } from '../../src/core/ethics/code-schema.ts';
import type { Stance } from '../../src/core/ethics/stance.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Language } from '../../src/core/source/languages.ts';
import { createFill } from '../../src/i18n/create-fill.ts';
import type { Fill } from '../../src/i18n/create-fill.ts';
import { createTranslate } from '../../src/i18n/create-translate.ts';

const FIGURES = { en, et, 'zh-CN': zh };

interface FillWith {
  readonly language: Language;
  readonly facts: Readonly<Record<string, FactType>>;
  readonly stance: Stance;
  readonly scenario: Scenario;
  readonly people: ReadonlyMap<string | null, PersonaWords | undefined>;
}

/** Prints texts with a company's figures and the names given. */
export async function fillWith({
  language,
  facts,
  stance,
  scenario,
  people,
}: FillWith): Promise<Fill> {
  return createFill({
    language,
    translate: await createTranslate(language, { figures: FIGURES[language] }),
    factTypes: new Map(Object.entries(facts)),
    facts: stance.facts,
    currency: stance.currency,
    amounts: scenario.amounts,
    people: new Map(
      [...people].map(([key, words]) => [
        key,
        {
          name: words?.name ?? '',
          address: words?.address ?? '',
          forms: new Map(Object.entries(words?.forms ?? {})),
        },
      ]),
    ),
  });
}
