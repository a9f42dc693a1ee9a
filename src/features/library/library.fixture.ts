import type { Language } from '../../core/source/languages.ts';
import { CAST_LOOKS } from '../../ui/person/cast-looks.fixture.ts';
import type { LibraryCard, LibraryPath, LibraryProps, Named } from './library-props.ts';
import { EMPTY_QUERY } from './library-query.ts';
import { CONTACTS } from './library-words.fixture.ts';
import { suggestNext } from './suggest-next.ts';

type Names = readonly (readonly [string, Readonly<Record<Language, string>>])[];

const VALUES: Names = [
  ['honesty', { en: 'Honesty', et: 'Ausus', 'zh-CN': '诚实' }],
  ['responsiveness', { en: 'Responsiveness', et: 'Reageerimisvalmidus', 'zh-CN': '响应及时' }],
  ['transparency', { en: 'Transparency', et: 'Läbipaistvus', 'zh-CN': '透明' }],
  ['respect', { en: 'Respect', et: 'Austus', 'zh-CN': '尊重' }],
  [
    'customer-value',
    { en: 'Value for the customer', et: 'Väärtus kliendile', 'zh-CN': '为客户创造价值' },
  ],
  ['loyalty', { en: 'Loyalty', et: 'Lojaalsus', 'zh-CN': '忠诚' }],
  [
    'problem-solving',
    {
      en: 'The will to solve problems',
      et: 'Tahe lahendada probleeme',
      'zh-CN': '主动解决问题的意愿',
    },
  ],
];

const PRACTICES: Names = [
  [
    'equal-treatment',
    { en: 'Treat everyone as an equal', et: 'Kohtleme kõiki võrdselt', 'zh-CN': '一视同仁' },
  ],
  ['best-deal', { en: 'The best deal', et: 'Parim pakkumine', 'zh-CN': '最划算的价格' }],
  ['prompt-reply', { en: 'Prompt replies', et: 'Kiire vastus', 'zh-CN': '及时回复' }],
  ['clear-words', { en: 'Clear words', et: 'Selged sõnad', 'zh-CN': '把话说明白' }],
  ['empathy', { en: 'Empathy', et: 'Empaatia', 'zh-CN': '同理心' }],
  [
    'protect-personal-data',
    { en: 'Guard personal data', et: 'Hoiame isikuandmeid', 'zh-CN': '保护个人信息' },
  ],
  ['keep-records', { en: 'Keep good records', et: 'Korralikud märkmed', 'zh-CN': '做好记录' }],
  [
    'believe-claims',
    {
      en: 'When a customer makes a claim',
      et: 'Kui klient esitab nõude',
      'zh-CN': '顾客来反映问题',
    },
  ],
  ['fair-returns', { en: 'Returns', et: 'Tagastamine', 'zh-CN': '退货' }],
  [
    'solve-every-problem',
    {
      en: 'A problem brought to us',
      et: 'Mure, millega meie juurde tullakse',
      'zh-CN': '顾客带来的难题',
    },
  ],
];

const COMPANY: Readonly<Record<Language, string>> = {
  en: 'Viis Kaske',
  et: 'Viis Kaske',
  'zh-CN': '五桦百货',
};

const nameAll = (names: Names, language: Language): Named[] =>
  names.map(([id, words]) => ({ id, name: words[language] }));

const PATHS: Names = [
  ['first-week', { en: 'For your first week', et: 'Esimeseks nädalaks', 'zh-CN': '入职第一周' }],
  [
    'experienced',
    { en: 'For the experienced', et: 'Kogenud teenindajale', 'zh-CN': '给有经验的您' },
  ],
];

const ABOUT: Readonly<Record<Language, string>> = {
  en: 'From a first chat to a counter with a queue.',
  et: 'Esimesest vestlusest kuni leti ja järjekorrani.',
  'zh-CN': '从第一次在线接待，到柜台前排着长队。',
};

const WHY: Readonly<Record<Language, string>> = {
  en: 'A rule, a reason and a queue, all at once.',
  et: 'Kord, põhjus ja järjekord, kõik korraga.',
  'zh-CN': '规定、缘由和排队的人，一齐到了面前。',
};

export type Progress = 'none' | 'some' | 'all';

/** A library of any size: beyond fifteen the same contacts come again with other people. */
export function aLibrary(
  language: Language,
  { size = 15, progress = 'none' }: { readonly size?: number; readonly progress?: Progress } = {},
): LibraryProps {
  const values = nameAll(VALUES, language);
  const cards = Array.from({ length: size }, (_, index) =>
    aCard(index, language, values, progress),
  );
  const paths = nameAll(PATHS, language).map(({ id, name }, at): LibraryPath => ({
    id,
    name,
    about: ABOUT[language],
    own: at === 0,
    steps: cards
      .filter((_, index) => index % 2 === at)
      .slice(0, 6)
      .map((card) => ({ card, why: WHY[language] })),
  }));
  return {
    company: COMPANY[language],
    cards,
    values,
    practices: nameAll(PRACTICES, language),
    query: EMPTY_QUERY,
    paths,
    suggestion: suggestNext(cards, paths, null),
    onQuery: () => {},
    onOpen: (event) => {
      event.preventDefault();
    },
  };
}

function aCard(
  index: number,
  language: Language,
  values: readonly Named[],
  progress: Progress,
): LibraryCard {
  const contact = CONTACTS[index % CONTACTS.length];
  const person = CAST_LOOKS[(index * 5) % CAST_LOOKS.length];
  if (contact === undefined || person === undefined) throw new Error('the fixtures are empty');
  const round = Math.floor(index / CONTACTS.length);
  const id = round === 0 ? contact.id : `${contact.id}-${round + 1}`;
  const [title, summary] = contact.words[language];
  const isMet = progress === 'all' || (progress === 'some' && index % 3 === 1 && index < 12);
  return {
    id,
    href: `/play/${id}`,
    title,
    summary,
    channel: contact.channel,
    level: contact.level,
    minutes: 6 + ((index * 7) % 9),
    values: values.filter((value) => contact.values.includes(value.id)),
    practices: PRACTICES.filter((_, at) => (at + index) % 3 === 0).map(([practice]) => practice),
    face: { look: person.look, ageGroup: person.ageGroup, mood: contact.mood },
    unfinished: progress === 'some' && index === 2 ? { decisions: 4, played: 2 } : null,
    best: isMet ? { score: 58 + ((index * 11) % 40), passed: (index * 11) % 40 > 12 } : null,
  };
}
