import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../core/source/languages.ts';
import { WelcomeScreen } from '../../features/welcome/welcome-screen.tsx';
import { describeWelcome } from '../describe-welcome.ts';
import type { RenderedPage } from './render-play-page.tsx';
import { readPreferences } from '../preferences.ts';
import { loadCast } from '../use-cast.ts';
import { loadCompanies } from '../use-companies.ts';
import { createFillFor } from '../use-fill.ts';

const idle = (): void => undefined;

/** The first visit, as the first page of anybody who comes without an address. */
export async function renderWelcomePage(language: Language, instance: i18n): Promise<RenderedPage> {
  const [companies, cast] = await Promise.all([loadCompanies(language), loadCast(language)]);
  const fillFor = createFillFor(instance, language, companies.factTypes);
  const welcome = describeWelcome({
    language,
    companies,
    cast,
    preferences: readPreferences({}),
    fillFor,
  });
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={instance}>
      <main id="main" data-prerendered="">
        <WelcomeScreen
          {...welcome}
          wiped={false}
          busy={false}
          onLanguage={idle}
          onStart={idle}
          onImport={idle}
        />
      </main>
    </I18nextProvider>,
  );
  const name = instance.t('app:name');
  const tagline = instance.t('app:tagline');
  return { title: `${name}: ${tagline}`, description: tagline, markup, marks: {} };
}
