/** How figures and dates are printed in a language of ours: our English is that of these shores. */
export function intlLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
