import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { TextFault } from './compose-document.ts';
import { LIMITS } from './limits.ts';

interface Built {
  readonly value: unknown;
  /** Values in it, aliases written out. */
  readonly size: number;
  /** Collections inside collections, itself included. */
  readonly height: number;
}

/**
 * Turns YAML nodes into plain values: maps become objects without a prototype, so that no key
 * means more than itself. Faults found here are those the tree alone does not show.
 */
export function buildValue(root: Node | null): { value: unknown; faults: TextFault[] } {
  const faults: TextFault[] = [];
  const anchors = new Map<string, Built | 'open'>();
  let aliases = 0;
  let aliasedValues = 0;

  const fail = (node: Node, detail: string, values?: TextFault['values']): Built => {
    const offset = node.range?.[0] ?? 0;
    faults.push(values === undefined ? { offset, detail } : { offset, detail, values });
    return { value: null, size: 1, height: 0 };
  };

  const build = (node: unknown, depth: number): Built => {
    if (isAlias(node)) return buildAlias(node, node.source, depth);
    if (isScalar(node)) return remember(node.anchor, buildScalar(node));
    if (!isMap(node) && !isSeq(node)) return { value: null, size: 1, height: 0 };
    if (depth >= LIMITS.nesting) return fail(node, 'nested-too-deep');
    if (node.anchor !== undefined) anchors.set(node.anchor, 'open');
    const built = isMap(node) ? buildMap(node.items, depth) : buildList(node.items, depth);
    return remember(node.anchor, built);
  };

  const remember = (anchor: string | undefined, built: Built): Built => {
    if (anchor !== undefined) anchors.set(anchor, built);
    return built;
  };

  const buildAlias = (node: Node, name: string, depth: number): Built => {
    aliases += 1;
    if (aliases > LIMITS.aliases) return fail(node, 'too-many-aliases', { limit: LIMITS.aliases });
    const target = anchors.get(name);
    if (target === undefined) return fail(node, 'unknown-alias', { name });
    if (target === 'open') return fail(node, 'alias-in-itself', { name });
    aliasedValues += target.size;
    if (aliasedValues > LIMITS.aliasedValues) return fail(node, 'aliases-too-large');
    if (depth + target.height > LIMITS.nesting) return fail(node, 'nested-too-deep');
    return target;
  };

  const buildScalar = (node: Node & { value: unknown }): Built => {
    if (typeof node.value === 'string' && !node.value.isWellFormed()) {
      return fail(node, 'lone-surrogate');
    }
    return { value: node.value, size: 1, height: 0 };
  };

  const buildMap = (items: readonly Pair[], depth: number): Built => {
    const value = Object.create(null) as Record<string, unknown>;
    let size = 1;
    let height = 0;
    for (const item of items) {
      const key = readKeyText(item.key);
      const at = item.key as Node;
      if (key === null) {
        fail(at, 'key-not-text');
        continue;
      }
      if (!key.isWellFormed()) fail(at, 'lone-surrogate');
      if (Object.hasOwn(value, key)) fail(at, 'duplicate-key', { key });
      const built = build(item.value, depth + 1);
      value[key] = built.value;
      size += built.size;
      height = Math.max(height, built.height);
    }
    return { value, size, height: height + 1 };
  };

  const buildList = (items: readonly unknown[], depth: number): Built => {
    const parts = items.map((item) => build(item, depth + 1));
    return {
      value: parts.map((part) => part.value),
      size: parts.reduce((sum, part) => sum + part.size, 1),
      height: parts.reduce((most, part) => Math.max(most, part.height), 0) + 1,
    };
  };

  return { value: build(root, 0).value, faults };
}

/** The text of a map's key, or null where the key is a collection, an alias or nothing. */
export function readKeyText(key: unknown): string | null {
  if (!isScalar(key) || key.value === null) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? JSON.stringify(key.value));
}
