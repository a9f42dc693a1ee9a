import app from '../../../locales/et/app.json';
import debrief from '../../../locales/et/debrief.json';
import figures from '../../../locales/et/figures.json';
import handbook from '../../../locales/et/handbook.json';
import library from '../../../locales/et/library.json';
import play from '../../../locales/et/play.json';
import results from '../../../locales/et/results.json';
import settings from '../../../locales/et/settings.json';
import ui from '../../../locales/et/ui.json';
import welcome from '../../../locales/et/welcome.json';

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
