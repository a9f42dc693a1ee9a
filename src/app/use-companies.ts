import { buildStance } from '../core/ethics/stance.ts';
import type { Stance } from '../core/ethics/stance.ts';
import type { FactType } from '../core/ethics/code-schema.ts';
import type { Language } from '../core/source/languages.ts';
import { shippedContent } from '../content/shipped-content.ts';
import type { CompanyFile } from '../content/shipped-content.ts';
import { useContent } from './use-content.ts';

/** A company in the language shown. */
export interface Company {
  readonly id: string;
  readonly file: CompanyFile;
  readonly stance: Stance;
  readonly name: string;
  /** Two sentences; may hold placeholders. */
  readonly about: string;
}

export interface AllCompanies {
  readonly factTypes: ReadonlyMap<string, FactType>;
  readonly list: readonly Company[];
}

export async function loadCompanies(language: Language): Promise<AllCompanies> {
  const [{ facts, stances }, words] = await Promise.all([
    shippedContent.loadCompanies(),
    shippedContent.loadCompanyWords(language),
  ]);
  return {
    factTypes: new Map(Object.entries(facts)),
    list: stances.map((file) => ({
      id: file.id,
      file,
      stance: buildStance(file),
      name: words[file.id]?.company ?? file.id,
      about: words[file.id]?.about ?? '',
    })),
  };
}

export function useCompanies(language: Language): AllCompanies {
  return useContent(`companies ${language}`, () => loadCompanies(language));
}
