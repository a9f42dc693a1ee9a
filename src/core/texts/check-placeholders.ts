import type { Language } from '../source/languages.ts';
import type { Problem } from '../source/problem.ts';
import { reportProblem } from '../source/report-problem.ts';
import type { TextLeaf, TextRoots } from './check-texts.ts';
import { parsePlaceholders, printPlaceholder } from './placeholders.ts';
import type { Placeholder } from './placeholders.ts';

/** What placeholders may name in the texts at hand. */
export interface PlaceholderNames {
  /** Type by fact. */
  readonly facts: ReadonlyMap<string, string>;
  readonly amounts: ReadonlySet<string>;
  /**
   * Who has a name: null for the customer, else a key of `people`. The forms of each name are
   * those that all personas who may play the part share; null where that is not known.
   */
  readonly people: ReadonlyMap<string | null, ReadonlyMap<Language, ReadonlySet<string> | null>>;
}

/** Placeholders that mean nothing, and figures that some languages of a text lack. */
export function checkPlaceholders(
  roots: TextRoots,
  leaves: readonly TextLeaf[],
  names: PlaceholderNames,
): Problem[] {
  return leaves.flatMap((leaf) => {
    const parsed = [...leaf.byLanguage].map(([language, texts]) => ({
      language,
      placeholders: texts.flatMap(parsePlaceholders),
    }));
    const report = (language: Language, detail: string, values: Problem['values']): Problem[] => {
      const root = roots.get(language);
      return root === undefined
        ? []
        : [reportProblem(root.source, 'placeholder', [...root.path, ...leaf.path], detail, values)];
    };
    const all = new Set(parsed.flatMap(({ placeholders }) => listFigures(placeholders, names)));
    return parsed.flatMap(({ language, placeholders }) => {
      const own = new Set(listFigures(placeholders, names));
      const lacking = [...all].filter((figure) => !own.has(figure));
      const faulty = new Map(
        placeholders.flatMap((placeholder) => {
          const detail = findFault(placeholder, language, names);
          return detail === null ? [] : [[printPlaceholder(placeholder), detail] as const];
        }),
      );
      return [
        ...[...faulty].flatMap(([written, detail]) => report(language, detail, { written })),
        ...lacking.flatMap((written) =>
          report(language, 'figure-not-in-all', { written, language }),
        ),
      ];
    });
  });
}

function listFigures(
  placeholders: readonly Placeholder[],
  { facts, amounts }: PlaceholderNames,
): string[] {
  return placeholders
    .filter((one) => one.kind === 'figure' && (facts.has(one.id) || amounts.has(one.id)))
    .map(printPlaceholder);
}

function findFault(
  placeholder: Placeholder,
  language: Language,
  { facts, amounts, people }: PlaceholderNames,
): string | null {
  if (placeholder.kind === 'unreadable') return 'placeholder-unreadable';
  if (placeholder.kind === 'figure') {
    const { id, operator } = placeholder;
    if (!facts.has(id) && !amounts.has(id)) return 'placeholder-unknown';
    return operator !== null && facts.get(id) === 'text' ? 'placeholder-counts-words' : null;
  }
  const forms = people.get(placeholder.person);
  if (forms === undefined) return 'placeholder-unknown-person';
  if (placeholder.form === null) return null;
  const known = forms.get(language);
  return known === null || known?.has(placeholder.form) === true
    ? null
    : 'placeholder-unknown-form';
}
