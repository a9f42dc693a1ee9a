import type { Language } from '../../core/source/languages.ts';
import { CAST_LOOKS } from '../../ui/person/cast-looks.fixture.ts';
import type { GuideProps } from './guide-props.ts';
import { aLibrary } from './library.fixture.ts';

const WORDS = {
  en: {
    says: [
      'I’ve done the sum at home: I bought it 377 days ago.',
      'There is a reason, if you’ve got a minute.',
    ],
    narration: 'The jacket lies between you, the label still on.',
    choices: [
      'Yes. I’m taking it back.',
      'Not the money, I’m sorry.',
      'Let me ask the manager first.',
    ],
    question: 'Take everything back, or set limits that bind both sides?',
    briefing: 'You are at the counter, and four people are waiting.',
    discussion: [
      'When did a shop last make you give a reason?',
      'Why does our company stand where it stands?',
    ],
  },
  et: {
    says: [
      'Lugesin kodus päevad üle: ostust on 377 päeva.',
      'Põhjus on olemas, kui teil hetk aega leidub.',
    ],
    narration: 'Jope on teie vahel letil, silt veel küljes.',
    choices: ['Jah. Võtan selle tagasi.', 'Raha kahjuks ei saa.', 'Küsin enne juhatajalt.'],
    question: 'Kas võtta kõik tagasi või seada piirid, mis seovad mõlemat poolt?',
    briefing: 'Olete leti taga ja neli inimest ootab.',
    discussion: ['Millal pidite viimati poes põhjust ütlema?', 'Miks meie ettevõte nii arvab?'],
  },
  'zh-CN': {
    says: ['我在家算过了，买了377天。', '是有缘故的，您要是有空听的话。'],
    narration: '外套摆在柜台上，吊牌还在。',
    choices: ['行，我给您退。', '钱退不了，对不起。', '我先问问店长。'],
    question: '有退必收，还是定下对双方都有约束的期限？',
    briefing: '您在柜台，有四个人在排队。',
    discussion: ['上一次在店里被问为什么，是什么时候？', '我们公司为什么这样定？'],
  },
} as const;

/** A guide of two forks, the first of them one at which companies part. */
export function aGuide(language: Language): GuideProps {
  const { cards, company, practices } = aLibrary(language, { size: 1 });
  const words = WORDS[language];
  const [card] = cards;
  const [person] = CAST_LOOKS;
  if (card === undefined || person === undefined) throw new Error('the fixtures are empty');
  const choices = words.choices.map((label, at) => ({ id: `choice-${at}`, label }));
  const fork = {
    speaker: 'Liis Tamm',
    narration: words.narration,
    says: words.says,
    choices,
    listen: practices.slice(0, 3),
  };
  return {
    title: card.title,
    summary: card.summary,
    company,
    minutes: 8,
    briefing: words.briefing,
    customer: { name: 'Liis Tamm', face: { look: person.look, ageGroup: person.ageGroup } },
    others: ['Omar Haddad'],
    forks: [
      {
        ...fork,
        scene: 'decision',
        parting: [
          { companies: [company], own: true, choices: ['choice-0'] },
          { companies: ['Songji', 'Lahesuu'], own: false, choices: ['choice-1'] },
        ],
        questions: [words.question],
      },
      { ...fork, scene: 'till', narration: null, parting: [], questions: [] },
    ],
    discussion: words.discussion,
    playHref: `/play/${card.id}`,
    libraryHref: '/',
    onGo: (event) => {
      event.preventDefault();
    },
  };
}
