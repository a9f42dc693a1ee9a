/**
 * Careful views of a value whose shape is not known to be right: what is not of the kind asked
 * for is empty. Checks use them so that one fault in a file does not hide the others.
 */
export function readEntries(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : [];
}

export function readKeys(value: unknown): string[] {
  return isMapping(value) ? Object.keys(value) : [];
}

export function readItems(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function readText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The value of an own key, never one that every object inherits. */
export function readKey(value: unknown, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value that a path of keys and list indexes leads to. */
export function readPath(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof part === 'number' ? readItems(inner)[part] : readKey(inner, part)),
    value,
  );
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
