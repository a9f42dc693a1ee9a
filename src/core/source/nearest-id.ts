/** A vocabulary larger than this is not one a person mistypes in. */
const MAX_COMPARED = 20_000;

/** Edit distance (Levenshtein), given up beyond `limit`. */
function measureDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(
        Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost),
      );
    }
    if (Math.min(...row) > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] ?? limit + 1;
}

/** The id that an author most likely meant, or null when none is near. */
export function findNearestId(wanted: string, known: Iterable<string>): string | null {
  if (wanted.length > 80) return null;
  let nearest: string | null = null;
  let best = Math.max(2, Math.floor(wanted.length / 3));
  let compared = 0;
  for (const id of known) {
    compared += 1;
    if (compared > MAX_COMPARED) break;
    const distance = measureDistance(wanted, id, best);
    if (distance < best || (distance === best && nearest === null)) {
      nearest = id;
      best = distance;
    }
  }
  return nearest;
}
