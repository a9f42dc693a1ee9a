// oxlint-disable-next-line import/no-unassigned-import -- makes what follows an addition to it
import 'i18next';
import type { PlayerMessages } from './player-messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: PlayerMessages;
  }
}
