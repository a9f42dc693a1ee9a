import type { Project } from '../builders/a-project.ts';
import { changed } from '../builders/change-project.ts';

/** One tiny fault a line: the project, and all that check says of it. */
export const TEXTS_CASES: readonly [string, Project, readonly string[]][] = [
  ['a missing text', changed(['texts', 'et', 'title'], undefined), ['missing-text title']],
  ['an empty text', changed(['texts', 'et', 'title'], ' '), ['missing-text title']],
  [
    'a reply that one language lacks',
    changed(['texts', 'en', 'scenes', 'opening', 'choices', 'hear', 'reply'], 'Oh.'),
    [
      'missing-text scenes opening choices hear reply',
      'missing-text scenes opening choices hear reply',
    ],
  ],
  [
    'a scene without a word',
    changed(['texts', 'et', 'scenes', 'opening', 'says'], undefined),
    ['missing-text scenes opening says', 'missing-text scenes opening says'],
  ],
  [
    'a text that nothing uses',
    changed(['texts', 'et', 'scenes', 'openning'], {}),
    ['unknown-text scenes openning'],
  ],
  [
    'a subject where there is no mail',
    changed(['texts', 'et', 'scenes', 'opening', 'subject'], 'Re'),
    ['unknown-text scenes opening subject'],
  ],
  [
    'feedback for a place the choice does not lead to',
    changed(['texts', 'et', 'scenes', 'request', 'choices', 'refuse', 'feedback'], {
      content: 'A',
      lost: 'B',
    }),
    [
      'missing-text scenes request choices refuse feedback gone',
      'unknown-text scenes request choices refuse feedback lost',
    ],
  ],
  [
    'a placeholder that means nothing',
    changed(['texts', 'et', 'title'], 'Kui {{palju}}'),
    ['placeholder title'],
  ],
  [
    'a placeholder left open',
    changed(['texts', 'et', 'title'], 'Kui {{name'),
    ['placeholder title'],
  ],
  [
    'a form that a persona lacks',
    changed(['texts', 'et', 'title'], '{{name.all}} see'),
    ['placeholder title'],
  ],
  [
    'a sum with words',
    changed(['texts', 'et', 'title'], 'Kell {{hours+1}}'),
    ['placeholder title', 'placeholder title', 'placeholder title'],
  ],
  [
    'a figure that some languages lack',
    changed(['texts', 'et', 'title'], 'Juba {{return-days+12}}'),
    ['placeholder title', 'placeholder title'],
  ],
  [
    'names in forms that all have',
    changed(['texts', 'et', 'title'], '{{name.gen}} {{address}}'),
    [],
  ],
];
