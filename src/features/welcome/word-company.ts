import type { TFunction } from 'i18next';
import type { Language } from '../../core/source/languages.ts';
import type { WelcomeCompany } from './welcome-props.ts';

const INDUSTRIES = [
  'banking',
  'e-commerce',
  'hospitality',
  'outdoor-equipment',
  'retail',
  'utilities',
] as const;

/** Trade, standing and country in a line; an unknown trade keeps the word its stance gives. */
export function wordCompany(
  { industry, market, country }: WelcomeCompany,
  language: Language,
  t: TFunction<'welcome'>,
): string {
  const known = INDUSTRIES.find((one) => one === industry);
  const place = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  return [
    known === undefined ? industry : t(`industry.${known}`),
    t(`market.${market}`),
    place.of(country) ?? country,
  ].join(' · ');
}
