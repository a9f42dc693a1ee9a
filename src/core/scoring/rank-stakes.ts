/** Smaller parts of all there is to win or lose are not worth naming. */
const LEAST_PART = 0.1;
/** As many as a card has room for. */
const MOST_NAMED = 4;

/**
 * The values with most to win or lose between best and worst, the weightiest first; equal ones in
 * the order given.
 * @param values bounds by value (`ScoringFrame.values`, `Analysis.values`)
 */
export function rankStakes(
  values: ReadonlyMap<string, { readonly best: number; readonly worst: number }>,
): readonly string[] {
  const spans = Array.from(values, ([value, { best, worst }]) => ({ value, span: best - worst }));
  const total = spans.reduce((sum, { span }) => sum + span, 0);
  return spans
    .filter(({ span }) => span > 0 && span >= LEAST_PART * total)
    .toSorted((a, b) => b.span - a.span)
    .slice(0, MOST_NAMED)
    .map(({ value }) => value);
}
