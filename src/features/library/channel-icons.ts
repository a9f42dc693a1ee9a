import type { Channel } from '../../core/scenario/scenario-schema.ts';
import type { IconName } from '../../ui/icon-paths.ts';

export const CHANNEL_ICONS: Readonly<Record<Channel, IconName>> = {
  counter: 'counter',
  phone: 'phone',
  chat: 'chat',
  email: 'mail',
};
