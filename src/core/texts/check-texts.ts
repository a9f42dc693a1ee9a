import { describeFound } from '../source/describe-found.ts';
import type { Language } from '../source/languages.ts';
import type { Path, Problem } from '../source/problem.ts';
import { readItems, readKey, readKeys, readPath } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { reportUnknown } from '../source/report-unknown.ts';
import type { TextMember, TextShape } from './text-shape.ts';

/** The texts of one thing: a file, or a part of one, by language. */
export type TextRoots = ReadonlyMap<Language, { readonly source: Source; readonly path: Path }>;

/** One text in all its languages; a list of bubbles or cases counts as one. */
export interface TextLeaf {
  readonly path: Path;
  readonly byLanguage: ReadonlyMap<Language, readonly string[]>;
}

/**
 * Holds the texts of all languages against a shape at once: what one language has, the others
 * need too. Also gathers every text for the checks that compare languages.
 */
export function checkTexts(
  roots: TextRoots,
  shape: TextShape,
): { problems: Problem[]; leaves: TextLeaf[] } {
  const problems: Problem[] = [];
  const leaves: TextLeaf[] = [];

  const sourceOf = (language: Language): Source => {
    const root = roots.get(language);
    if (root === undefined) throw new Error(`no texts in ${language}`);
    return root.source;
  };
  const pathOf = (language: Language, path: Path): Path => [
    ...(roots.get(language)?.path ?? []),
    ...path,
  ];
  const report = (
    code: 'missing-text' | 'shape',
    language: Language,
    path: Path,
    detail: string,
    values: Problem['values'] = {},
  ): void => {
    problems.push(reportProblem(sourceOf(language), code, pathOf(language, path), detail, values));
  };

  const visit = (part: TextShape, values: ReadonlyMap<Language, unknown>, path: Path): void => {
    if (part.kind === 'group') {
      visitGroup(part, values, path);
      return;
    }
    if (part.kind === 'mark') return;
    if (part.kind === 'cases' && [...values.values()].some(isGroup)) {
      visitCases(part, values, path);
      return;
    }
    const byLanguage = new Map<Language, readonly string[]>();
    for (const [language, value] of values) {
      const texts = readLeaf(part, value, language, path);
      if (texts.length > 0) byLanguage.set(language, texts);
    }
    leaves.push({ path, byLanguage });
  };

  /** One text by target: each target is a text of its own, a plain one stands for all. */
  const visitCases = (
    { targets, complete }: TextShape & { kind: 'cases' },
    values: ReadonlyMap<Language, unknown>,
    path: Path,
  ): void => {
    for (const [language, value] of values) {
      for (const key of readKeys(value)) {
        if (targets.includes(key)) continue;
        const at = pathOf(language, [...path, key]);
        problems.push(reportUnknown(sourceOf(language), 'unknown-text', at, key, targets, 'key'));
      }
    }
    for (const target of targets) {
      const byLanguage = new Map<Language, readonly string[]>();
      for (const [language, value] of values) {
        const text = isGroup(value) ? readKey(value, target) : value;
        if (text === undefined) continue;
        const at = isGroup(value) ? [...path, target] : path;
        byLanguage.set(language, readString(text, language, at));
      }
      leaves.push({ path: [...path, target], byLanguage });
      if (!complete && byLanguage.size === 0) continue;
      const others = [...byLanguage.keys()].join(', ');
      for (const language of values.keys()) {
        if (byLanguage.has(language)) continue;
        const detail = complete ? 'missing-text' : 'missing-beside-others';
        report('missing-text', language, [...path, target], detail, { key: target, others });
      }
    }
  };

  const visitGroup = (
    group: TextShape & { kind: 'group' },
    values: ReadonlyMap<Language, unknown>,
    path: Path,
  ): void => {
    const present = new Map([...values].filter(([, value]) => isGroup(value)));
    for (const [language, value] of values) {
      if (!isGroup(value))
        report('shape', language, path, 'expected-keys', { found: describeFound(value) });
    }
    for (const [language, value] of present) {
      for (const key of readKeys(value)) {
        if (group.members.has(key)) continue;
        const at = pathOf(language, [...path, key]);
        problems.push(
          reportUnknown(sourceOf(language), 'unknown-text', at, key, group.members.keys(), 'key'),
        );
      }
      const { oneOf } = group;
      if (oneOf !== undefined && !hasOneOf(value, oneOf)) {
        report('missing-text', language, [...path, oneOf[0] ?? ''], 'missing-one-of', {
          keys: oneOf.join(', '),
        });
      }
    }
    for (const [key, member] of group.members) {
      // Where every one of several is missing, that has been said.
      const asked = group.oneOf?.includes(key)
        ? new Map([...present].filter(([, value]) => hasOneOf(value, group.oneOf)))
        : present;
      visitMember(key, member, asked, [...path, key]);
    }
  };

  const visitMember = (
    key: string,
    member: TextMember,
    groups: ReadonlyMap<Language, unknown>,
    path: Path,
  ): void => {
    const found = new Map<Language, unknown>();
    for (const [language, group] of groups) {
      const value = readKey(group, key);
      if (value !== undefined) found.set(language, value);
    }
    if (member.shape.kind === 'mark') return;
    if (found.size < groups.size && (member.required || found.size > 0)) {
      for (const language of groups.keys()) {
        if (found.has(language)) continue;
        const others = [...found.keys()].join(', ');
        const detail = member.required ? 'missing-text' : 'missing-beside-others';
        report('missing-text', language, path, detail, { key, others });
      }
    }
    if (found.size > 0) visit(member.shape, found, path);
  };

  const readLeaf = (
    part: TextShape,
    value: unknown,
    language: Language,
    path: Path,
  ): readonly string[] => {
    if (part.kind === 'list' && !Array.isArray(value)) {
      report('shape', language, path, 'expected-list', { found: describeFound(value) });
      return [];
    }
    if ((part.kind === 'lines' || part.kind === 'list') && Array.isArray(value)) {
      if (value.length === 0) report('missing-text', language, path, 'text-is-empty');
      return readItems(value).flatMap((item, index) =>
        readString(item, language, [...path, index]),
      );
    }
    return readString(value, language, path);
  };

  const readString = (value: unknown, language: Language, path: Path): string[] => {
    if (value === null) {
      report('missing-text', language, path, 'text-is-empty');
      return [];
    }
    if (typeof value !== 'string') {
      report('shape', language, path, 'expected-text', { found: describeFound(value) });
      return [];
    }
    if (value.trim() === '') report('missing-text', language, path, 'text-is-empty');
    return [value];
  };

  const values = new Map<Language, unknown>();
  for (const [language, { source, path }] of roots) {
    const value = readPath(source.value, path);
    if (value === undefined)
      report('missing-text', language, [], 'missing-text', { key: language });
    else values.set(language, value);
  }
  visit(shape, values, []);
  return { problems, leaves };
}

function hasOneOf(value: unknown, keys: readonly string[] | undefined): boolean {
  return keys?.some((key) => readKey(value, key) !== undefined) === true;
}

function isGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
