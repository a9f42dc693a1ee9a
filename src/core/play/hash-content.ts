/**
 * A fingerprint of plain data, by which a stored run knows whether the content behind it changed.
 * 64-bit FNV-1a over canonical JSON (keys sorted), as 16 hexadecimal digits. Not for secrets.
 */
export function hashContent(content: unknown): string {
  const text = JSON.stringify(content, sortKeys) ?? '';
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= BigInt(text.charCodeAt(index));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
