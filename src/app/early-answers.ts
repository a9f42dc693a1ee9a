/** What was chosen and sent in the prerendered first visit before the app awoke. */
export interface EarlyAnswers {
  /** Of every marked radio button. */
  readonly values: readonly string[];
  readonly sent: boolean;
}

let answers: EarlyAnswers = { values: [], sent: false };

/** Looks at the prerendered form; called before the app takes its place. */
export function keepEarlyAnswers(): void {
  const marked = document.querySelectorAll<HTMLInputElement>('[data-prerendered] input:checked');
  answers = {
    values: [...marked].map(({ value }) => value),
    sent: window.goodfaithEarly?.sent === true,
  };
}

/** Once: a later visit to the page begins without them. */
export function takeEarlyAnswers(): EarlyAnswers {
  const taken = answers;
  answers = { values: [], sent: false };
  return taken;
}
