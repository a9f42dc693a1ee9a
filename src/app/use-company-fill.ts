import { useMemo } from 'react';
import type { Fill } from '../i18n/create-fill.ts';
import { useLanguage } from './player-context.ts';
import { useCompanies } from './use-companies.ts';
import { useFill } from './use-fill.ts';

/** How texts of the code are filled with one company's facts, by stance. */
export function useCompanyFill(): (stance: string) => Fill {
  const language = useLanguage();
  const { list, factTypes } = useCompanies(language);
  const fillFor = useFill(language, factTypes);
  return useMemo(
    () => (id) => {
      const company = list.find((one) => one.id === id);
      return company === undefined
        ? (text) => text
        : fillFor({ stance: company.stance, scenario: null, people: new Map() });
    },
    [list, fillFor],
  );
}
