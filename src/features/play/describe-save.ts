import type { SaveState } from './contact-props.ts';
import type { PlayView } from './play-view.ts';

/** Whether what was made is on the device. */
export function describeSave({ context, saving }: PlayView): SaveState {
  if (context.fault !== null) return { kind: 'unsaved', fault: context.fault };
  return { kind: saving ? 'saving' : 'saved' };
}
