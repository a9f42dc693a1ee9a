import { LANGUAGES } from '../../src/core/source/languages.ts';
import { aProject } from '../builders/a-project.ts';
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
    ['missing-text scenes opening says'],
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
  [
    'a figure that one target has in some languages only',
    withFeedback((language) => ({
      content: language === 'en' ? 'en {{return-days}}' : `${language} none`,
      gone: language === 'en' ? 'en none' : `${language} {{return-days}}`,
    })),
    [
      'placeholder scenes request choices refuse feedback content',
      'placeholder scenes request choices refuse feedback content',
      'placeholder scenes request choices refuse feedback gone',
    ],
  ],
  [
    'a text of one target that was copied',
    withFeedback((language) => ({
      content: 'the very same four words',
      gone: `${language} has its own`,
    })),
    [
      'same-text scenes request choices refuse feedback content',
      'same-text scenes request choices refuse feedback content',
    ],
  ],
  [
    'short replies that are the same',
    withReply(() => ({ content: 'Oh dear.', gone: 'No, no!' })),
    [],
  ],
  [
    'a reply that one language has for more targets',
    withReply((language) =>
      language === 'en' ? { content: 'Oh.', gone: 'No.' } : { content: `${language} oh` },
    ),
    [
      'missing-text scenes request choices refuse reply gone',
      'missing-text scenes request choices refuse reply gone',
    ],
  ],
  [
    'feedback by target in one language and for all in the others',
    withFeedback((language) =>
      language === 'en' ? { content: 'en yes', gone: 'en no' } : `${language} whichever`,
    ),
    [],
  ],
];

/** The sound project with words for the choice that leads to either outcome. */
function withWords(key: string, write: (language: string) => unknown): Project {
  return LANGUAGES.reduce(
    (project, language) =>
      changed(
        ['texts', language, 'scenes', 'request', 'choices', 'refuse', key],
        write(language),
        project,
      ),
    aProject(),
  );
}

function withFeedback(write: (language: string) => unknown): Project {
  return withWords('feedback', write);
}

function withReply(write: (language: string) => unknown): Project {
  return withWords('reply', write);
}
