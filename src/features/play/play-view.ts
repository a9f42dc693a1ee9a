import type { GatheredPeople } from './gather-people.ts';
import type { PlayContext } from './play-screen.machine.ts';
import type { PlayCompany, PlayScreenProps } from './play-setting.ts';

/** What the three screens of an attempt are described from. */
export interface PlayView {
  readonly props: PlayScreenProps;
  readonly company: PlayCompany;
  readonly context: PlayContext;
  readonly people: GatheredPeople;
  /** Whether something is on its way to the device. */
  readonly saving: boolean;
  fill(text: string): string;
}
