import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, LineCounter, Node, Pair, YAMLMap } from 'yaml';
import { buildValue, readKeyText } from './build-value.ts';
import { composeDocument } from './compose-document.ts';
import type { Path, Position, Problem } from './problem.ts';

/** One content file as plain values, and where each of them stands. */
export interface Source {
  readonly file: string;
  /** Plain values; maps are objects without a prototype. `undefined` when unreadable. */
  readonly value: unknown;
  /**
   * The place of the value at `path`, or of its key; of the nearest parent that exists where the
   * path leads to nothing.
   */
  locate(path: Path, on?: 'value' | 'key'): Position;
}

/**
 * The gate for every file an author writes: YAML 1.2 with the core schema, or JSON.
 * Whatever is wrong with the text itself is a `syntax` problem, or `too-large`, and leaves the
 * value undefined.
 */
export function readSource(file: string, text: string): { source: Source; problems: Problem[] } {
  const plain = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const { document, lines, faults } = composeDocument(plain);
  const built = document === null || faults.length > 0 ? null : buildValue(document.contents);
  const problems = [...faults, ...(built?.faults ?? [])].map((fault): Problem => ({
    severity: 'error',
    code: fault.code ?? 'syntax',
    file,
    ...findPosition(lines, fault.offset),
    path: [],
    detail: opensWithBraces(plain, fault.offset) ? 'yaml-bare-placeholder' : fault.detail,
    values: fault.values ?? {},
  }));
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();
  const source: Source = {
    file,
    value: problems.length > 0 ? undefined : built?.value,
    locate: (path, on = 'value') =>
      document === null
        ? { line: 1, column: 1 }
        : locateNode({ document, lines, indexes }, path, on),
  };
  return { source, problems };
}

/** Whether the line of a fault has a placeholder where YAML expects a text or its quotes. */
function opensWithBraces(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, Math.min(end < 0 ? text.length : end, start + 400));
  return /(^|[:-])\s+\{\{/.test(line);
}

function findPosition(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

interface Lookup {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Pairs by key for each map that was asked for, so that many faults stay cheap to locate. */
  readonly indexes: WeakMap<YAMLMap, Map<string, Pair>>;
}

function locateNode(lookup: Lookup, path: Path, on: 'value' | 'key'): Position {
  const { document, lines } = lookup;
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const [index, part] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = indexPairs(lookup, node).get(String(part));
      if (pair === undefined) break;
      const useKey = on === 'key' && index === path.length - 1;
      const found = useKey || isEmptyNode(pair.value) ? pair.key : pair.value;
      offset = (found as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      node = node.items[part];
      if (node === undefined) break;
      offset = (node as Node).range?.[0] ?? offset;
    } else break;
  }
  return findPosition(lines, offset);
}

function indexPairs({ indexes }: Lookup, map: YAMLMap): Map<string, Pair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = readKeyText(pair.key);
    if (key !== null && !index.has(key)) index.set(key, pair);
  }
  indexes.set(map, index);
  return index;
}

/** `key:` with nothing behind it has a value of no width, far from where an author would look. */
function isEmptyNode(node: unknown): boolean {
  return node === null || (isScalar(node) && node.source === '' && node.value === null);
}
