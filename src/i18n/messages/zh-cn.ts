import app from '../../../locales/zh-CN/app.json';
import debrief from '../../../locales/zh-CN/debrief.json';
import figures from '../../../locales/zh-CN/figures.json';
import handbook from '../../../locales/zh-CN/handbook.json';
import library from '../../../locales/zh-CN/library.json';
import play from '../../../locales/zh-CN/play.json';
import results from '../../../locales/zh-CN/results.json';
import settings from '../../../locales/zh-CN/settings.json';
import ui from '../../../locales/zh-CN/ui.json';
import welcome from '../../../locales/zh-CN/welcome.json';

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
