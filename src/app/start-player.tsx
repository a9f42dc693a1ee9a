import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createPlayerI18n } from '../i18n/create-player-i18n.ts';
import { guessLanguage } from '../i18n/guess-language.ts';
import { openRunStore } from '../storage/open-run-store.ts';
import { App } from './app.tsx';
import { createKeptStore } from './kept-store.ts';
import { keepEarlyVisit } from './early-clicks.ts';
import { keepEarlyAnswers } from './early-answers.ts';
import { offerUpdates } from './offer-updates.ts';
import { PlayerContext } from './player-context.ts';
import type { Player } from './player.ts';
import { createPreferenceStore } from './preference-store.ts';
import { preloadPage } from './preload-page.ts';
import { readPreferences } from './preferences.ts';
import { watchInstall } from './use-install.ts';
import { loadPlayScreen } from './loaded-play-screen.tsx';

/** Opens what is kept on the device and shows the page of the address. */
export async function startPlayer(root: HTMLElement): Promise<void> {
  watchInstall();
  const opened = await openRunStore();
  const settings = await opened.store.readSettings();
  const stored = settings.ok ? settings.value : {};
  const { language: chosen, welcomed } = readPreferences(stored);
  const language = chosen ?? guessLanguage(navigator.languages);
  const [i18n] = await Promise.all([
    createPlayerI18n(language),
    // What fails here fails again where the page asks for it, and is told there.
    preloadPage(location.pathname, language, welcomed).catch(() => undefined),
    // A contact begun in the prerendered page stays there until it can go on.
    window.goodfaithEarly?.begun === true ? loadPlayScreen() : undefined,
  ]);
  const preferences = createPreferenceStore(opened.store, stored);
  // Another tab may have changed the language, or anything else that holds for all.
  opened.store.watch(({ run, closed }) => {
    if (run === null && !closed) void preferences.reload();
  });
  const player: Player = {
    store: opened.store,
    kept: createKeptStore(opened.store, Date.now),
    preferences,
    i18n,
    fault: opened.fault,
    wiped: opened.wiped !== null,
    updates: offerUpdates(),
    now: Date.now,
    drawSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    nameRun: () => crypto.randomUUID(),
  };
  keepEarlyAnswers();
  keepEarlyVisit();
  createRoot(root).render(
    <PlayerContext value={player}>
      <I18nextProvider i18n={i18n}>
        <App />
      </I18nextProvider>
    </PlayerContext>,
  );
}
