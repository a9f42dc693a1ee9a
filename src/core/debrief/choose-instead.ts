/** What has to be known of an option to recommend it. */
export interface Recommendable {
  readonly choice: string;
  readonly chosen: boolean;
  readonly timed: boolean;
  readonly breach: boolean;
  readonly loss: number;
}

/**
 * The option to speak of when one was not the best: never a breach, of the smallest loss, one that
 * is offered before one that the clock takes, then the first. Null where the choice taken is as
 * good as any that is no breach.
 */
export function chooseInstead<Item extends Recommendable>(options: readonly Item[]): Item | null {
  const taken = options.find(({ chosen }) => chosen);
  const [first] = options
    .filter(({ breach, chosen }) => !breach && !chosen)
    .toSorted((a, b) => a.loss - b.loss || Number(a.timed) - Number(b.timed));
  if (taken === undefined || first === undefined) return null;
  return taken.breach || first.loss < taken.loss ? first : null;
}
