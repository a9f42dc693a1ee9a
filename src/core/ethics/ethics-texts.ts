import type { Problem } from '../source/problem.ts';
import { readEntries, readItems, readKey, readKeys } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';
import { TEXT, eachOf, groupOf } from '../texts/text-shape.ts';
import type { TextMember, TextShape } from '../texts/text-shape.ts';
import type { Vocabulary } from './check-code.ts';

const NAME_AND_ABOUT = groupOf([
  ['name', TEXT],
  ['about', TEXT],
]);

const STATEMENT: readonly (readonly [string, TextShape])[] = [
  ['statement', TEXT],
  ['conduct', TEXT],
];

/**
 * What the texts of a code must hold (contract, section 2).
 * @param texts one of the text files: a practice is worded once, or by the options of the one
 *   position that it depends on, as the author chose there
 */
export function shapeCodeTexts(vocabulary: Vocabulary, texts: unknown): TextShape {
  const practices = readKey(texts, 'practices');
  const shapes: [string, TextShape][] = [
    ['values', eachOf(vocabulary.values, NAME_AND_ABOUT)],
    ['components', eachOf(vocabulary.components, NAME_AND_ABOUT)],
    [
      'positions',
      groupOf(
        [...vocabulary.positions].map(([id, options]) => [
          id,
          groupOf([
            ['name', TEXT],
            ['question', TEXT],
            [
              'options',
              eachOf(
                options,
                groupOf([
                  ['name', TEXT],
                  ['why', TEXT],
                ]),
              ),
            ],
          ]),
        ]),
      ),
    ],
    [
      'practices',
      groupOf(
        [...vocabulary.practices].map((id) => [
          id,
          shapePractice(vocabulary, readKey(readKey(practices, id), 'byOption')),
        ]),
      ),
    ],
    ['acts', eachOf(vocabulary.acts, TEXT)],
    ['facts', eachOf(vocabulary.facts.keys(), TEXT)],
  ];
  return groupOf(shapes);
}

function shapePractice({ positions }: Vocabulary, byOption: unknown): TextShape {
  if (byOption === undefined) return groupOf([['name', TEXT], ...STATEMENT]);
  const written = readKeys(byOption);
  const options = [...positions.values()]
    .toSorted((a, b) => countShared(b, written) - countShared(a, written))
    .at(0);
  return groupOf([
    ['name', TEXT],
    ['byOption', eachOf(options ?? [], groupOf(STATEMENT))],
  ]);
}

function countShared(options: readonly string[], written: readonly string[]): number {
  return options.filter((option) => written.includes(option)).length;
}

/** What a stance says of its company: who it is, and why it stands where it stands. */
export function shapeStanceTexts({ positions }: Vocabulary): TextShape {
  return groupOf([
    ['company', TEXT],
    ['about', TEXT],
    ['why', eachOf(positions.keys(), TEXT)],
  ]);
}

/** What a persona is called; forms differ as grammar needs. */
export function shapePersonaTexts(persona: unknown): TextShape {
  const forms = new Set(
    readEntries(readKey(persona, 'texts')).flatMap(([, texts]) =>
      readKeys(readKey(texts, 'forms')),
    ),
  );
  const member = (shape: TextShape, required: boolean): TextMember => ({ shape, required });
  return {
    kind: 'group',
    members: new Map([
      ['name', member(TEXT, true)],
      ['address', member(TEXT, true)],
      ['forms', member({ kind: 'mark' }, forms.size > 0)],
    ]),
  };
}

/** Law facts whose last check lies more than a year back, and ids used twice. */
export function checkLaw(source: Source, today: string): Problem[] {
  const seen = new Set<unknown>();
  return readItems(readKey(source.value, 'law')).flatMap((entry, index) => {
    const id = readKey(entry, 'id');
    const checkedOn = readKey(entry, 'checkedOn');
    const twice = seen.has(id);
    seen.add(id);
    const problems: Problem[] = [];
    if (twice) {
      const values = { id: String(id) };
      problems.push(reportProblem(source, 'shape', ['law', index, 'id'], 'id-used-twice', values));
    }
    if (typeof checkedOn === 'string' && addYear(checkedOn) < today) {
      const path = ['law', index, 'checkedOn'];
      problems.push(reportProblem(source, 'overdue', path, 'overdue-law', { date: checkedOn }));
    }
    return problems;
  });
}

/** Days as `YYYY-MM-DD`, which compare as text. */
function addYear(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}

/** A review that was due before today. */
export function checkReviewDate(source: Source, today: string): Problem[] {
  const reviewBy = readKey(source.value, 'reviewBy');
  return typeof reviewBy === 'string' && reviewBy < today
    ? [reportProblem(source, 'overdue', ['reviewBy'], 'overdue', { date: reviewBy })]
    : [];
}
