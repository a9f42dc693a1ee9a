import type { Problem } from '../source/problem.ts';
import { readEntries, readKey, readKeys } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';

/** Every amount has a price in the currency of every preset. */
export function checkCurrencies(source: Source, currencies: Iterable<string>): Problem[] {
  const wanted = [...new Set(currencies)];
  return readEntries(readKey(source.value, 'amounts')).flatMap(([amount, prices]) => {
    if (typeof prices !== 'object' || prices === null) return [];
    const present = readKeys(prices);
    return wanted
      .filter((currency) => !present.includes(currency))
      .map((currency) =>
        reportProblem(source, 'shape', ['amounts', amount, currency], 'missing-currency', {
          amount,
          currency,
        }),
      );
  });
}
