import { readKey, readKeys } from '../source/read-entries.ts';
import { TEXT, eachOf, groupOf } from '../texts/text-shape.ts';
import type { TextShape } from '../texts/text-shape.ts';
import type { Vocabulary } from './vocabulary.ts';

const NAME_AND_ABOUT = groupOf([
  ['name', TEXT],
  ['about', TEXT],
]);

const STATEMENT: readonly (readonly [string, TextShape])[] = [
  ['statement', TEXT],
  ['conduct', TEXT],
];

/**
 * What the texts of a code must hold (docs/format.md).
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
