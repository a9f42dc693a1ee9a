/**
 * Shows the answer to a choice that lies ready in the conversation, before the screen is drawn anew
 * with it: its words are what somebody waits for.
 */
export interface AnswerDisplay {
  /** The element of the conversation; null once it is gone. */
  attach(log: HTMLElement | null): void;
  /** Shows the turn that lies ready for a choice; false where none does. */
  show(choice: string): boolean;
}

export function createAnswerDisplay(): AnswerDisplay {
  let attached: HTMLElement | null = null;
  return {
    attach: (log) => {
      attached = log;
    },
    show: (choice) => {
      const answer = [...(attached?.children ?? [])]
        .filter((turn) => turn instanceof HTMLElement)
        .find(({ dataset }) => dataset['answers'] === choice);
      if (answer === undefined) return false;
      // Nothing else: what was said before becomes small with the screen, a frame later.
      answer.hidden = false;
      // At once: the places are worked out while the next frame is waited for, not in it.
      answer.firstElementChild?.scrollIntoView({ block: 'start' });
      return true;
    },
  };
}
