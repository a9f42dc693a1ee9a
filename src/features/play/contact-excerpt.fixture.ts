/** A few real lines of a shipped scenario, names and figures in place. */
export interface ContactExcerpt {
  readonly title: string;
  readonly customer: string;
  readonly opening: { readonly narration: string | null; readonly says: readonly string[] };
  readonly openingChoices: readonly string[];
  readonly chosen: string;
  readonly reply: string;
  readonly coach: string;
  readonly next: { readonly narration: string | null; readonly says: readonly string[] };
  readonly nextChoices: readonly string[];
}
