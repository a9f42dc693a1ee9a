import app from '../../../locales/en/app.json';
import debrief from '../../../locales/en/debrief.json';
import figures from '../../../locales/en/figures.json';
import handbook from '../../../locales/en/handbook.json';
import library from '../../../locales/en/library.json';
import play from '../../../locales/en/play.json';
import results from '../../../locales/en/results.json';
import settings from '../../../locales/en/settings.json';
import ui from '../../../locales/en/ui.json';
import welcome from '../../../locales/en/welcome.json';

/** The player's words in one language, by namespace; loaded as one chunk. */
export const messages = {
  app,
  debrief,
  figures,
  handbook,
  library,
  play,
  results,
  settings,
  ui,
  welcome,
};
