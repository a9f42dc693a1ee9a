import type { Language } from '../../core/source/languages.ts';
import { CAST_LOOKS } from '../../ui/person/cast-looks.fixture.ts';
import type { Mood } from '../../ui/person/mood.ts';
import type { Market, WelcomeCompany, WelcomeProps } from './welcome-props.ts';

interface CompanyFixture {
  readonly industry: string;
  readonly market: Market;
  readonly country: string;
  /** Name and two sentences, as the shipped stances have them. */
  readonly words: Readonly<Record<Language, readonly [string, string]>>;
}

const COMPANIES: Readonly<Record<string, CompanyFixture>> = {
  'generous-retailer': {
    industry: 'retail',
    market: 'leader',
    country: 'EE',
    words: {
      en: [
        'Viis Kaske',
        'Viis Kaske runs fourteen department stores and an online shop across Estonia, selling everything from saucepans to school bags. It stands for customers who go home content: whoever has bought here can bring it back, is believed and gets help.',
      ],
      et: [
        'Viis Kaske',
        'Viis Kaske on üle-eestiline kaubamajakett, kuhu kuulub neliteist maja ja e-pood ning kust saab kõike potist koolikotini. Tähtsaim on, et klient läheb koju rahul: kes on siit ostnud, saab kauba tagasi tuua, teda usutakse ja teda aidatakse.',
      ],
      'zh-CN': [
        '五桦百货',
        '五桦百货在爱沙尼亚开有十四家百货商场和一家网上商城，从锅碗到书包应有尽有。公司看重的是顾客满意而归：在这里买的东西可以退，说的话有人信，遇到难处有人帮。',
      ],
    },
  },
  'fair-outfitter': {
    industry: 'outdoor-equipment',
    market: 'specialist',
    country: 'CN',
    words: {
      en: [
        'Songji Outfitters',
        'Songji Outfitters has six shops in Sichuan and one online, and fits people with boots, ropes and tents for the mountains. It stands for few promises, kept to the letter: strict and fair limits, plain advice and the same price for everyone.',
      ],
      et: [
        'Songji Matkavarustus',
        'Songji Matkavarustusel on Sichuanis kuus kauplust ja lisaks veebipood, kust mägedesse minejad saavad saapad, köied ja telgid. Siin lubatakse vähe ja peetakse lubadusest täht-tähelt kinni: ranged, kuid õiglased piirid, asjalik nõu ja kõigile üks hind.',
      ],
      'zh-CN': [
        '松脊户外',
        '松脊户外在四川开有六家门店和一家网店，专为进山的人配鞋、配绳、配帐篷。公司承诺不多，但说到做到：规矩严而公道，建议实在，价格对谁都一样。',
      ],
    },
  },
  'careful-bank': {
    industry: 'banking',
    market: 'challenger',
    country: 'EE',
    words: {
      en: [
        'Lahesuu Bank',
        "Lahesuu Bank is an Estonian bank with eleven branches that looks after everyday accounts, savings and home loans. It puts care before speed: it makes sure who is asking, promises only what is certain and keeps one customer's affairs from every other.",
      ],
      et: [
        'Lahesuu Pank',
        'Lahesuu Pank on üheteistkümne kontoriga Eesti pank, mis pakub arvelduskontosid, hoiuseid ja kodulaene. Siin on hoolikus tähtsam kui kiirus: tehakse kindlaks, kes küsib, lubatakse ainult seda, mis on kindel, ja ühe kliendi asju teisele ei räägita.',
      ],
      'zh-CN': [
        '拉赫苏银行',
        '拉赫苏银行是爱沙尼亚的一家本土银行，有十一家网点，办理日常账户、储蓄和住房贷款。它把稳妥放在快捷前面：先弄清是谁在问，只承诺有把握的事，一位客户的情况绝不说给另一位听。',
      ],
    },
  },
  'lean-webshop': {
    industry: 'e-commerce',
    market: 'newcomer',
    country: 'CN',
    words: {
      en: [
        'Shengyige',
        'Shengyige is a two-year-old online shop in Yiwu where nineteen people sell household goods at prices that leave little to spare. It keeps things simple and cheap: fast answers, short rules, and what the law promises done to the day.',
      ],
      et: [
        'Shengyige',
        'Shengyige on Yiwus tegutsev kaheaastane veebipood, kus üheksateist inimest müüb kodukaupu väga väikese juurdehindlusega. Siin aetakse asju lihtsalt ja odavalt: vastatakse kiiresti, reeglid on lühikesed ja seaduse nõuded täidetakse päeva pealt.',
      ],
      'zh-CN': [
        '省一格',
        '省一格是义乌一家开了两年的网店，十九个人卖居家用品，利润很薄。它图的是价低、爽快：回得快，规矩短，法律规定的事一天不拖。',
      ],
    },
  },
  'homely-hotel': {
    industry: 'hospitality',
    market: 'specialist',
    country: 'CN',
    words: {
      en: [
        'Lantern Eaves Hotel',
        'Lantern Eaves is a family-run hotel of twenty-six rooms near Dujiangyan, where guests come for the hills and the quiet. It puts the guest at the door first: whoever is on duty decides, and nobody pays for a bad night.',
      ],
      et: [
        'Hotell Lantern Eaves',
        'Lantern Eaves on kahekümne kuue toaga perehotell Dujiangyani lähedal, kuhu tullakse mägede ja vaikuse pärast. Siin on kõige tähtsam külaline, kes parasjagu ukse taga seisab: otsustab see, kes on valves, ja halva öö eest ei pea keegi maksma.',
      ],
      'zh-CN': [
        '檐灯酒店',
        '檐灯酒店开在都江堰附近，一家人经营，二十六间房，客人为青山和清静而来。这里把站在门口的客人放在第一位：谁当班谁作主，没睡好的一晚不让客人掏钱。',
      ],
    },
  },
  'public-utility': {
    industry: 'utilities',
    market: 'public-service',
    country: 'EE',
    words: {
      en: [
        'Kesklaane Water and Heat',
        'Kesklaane Water and Heat is a town-owned company that brings water and district heating to forty thousand homes in central Estonia. It keeps one rule for everybody: the law first, the same price at every door, and books that anyone may open.',
      ],
      et: [
        'Kesklaane Vesi ja Soojus',
        'Kesklaane Vesi ja Soojus on linnale kuuluv ettevõte, mis varustab vee ja kaugküttega nelikümmend tuhat Kesk-Eesti kodu. Siin kehtib kõigile üks kord: kõigepealt seadus, igale uksele sama hind ja raamatupidamine, mida võib vaadata igaüks.',
      ],
      'zh-CN': [
        '凯斯克拉内水务热力公司',
        '凯斯克拉内水务热力公司归市政府所有，为爱沙尼亚中部四万户家庭供水、供暖。它对谁都一个规矩：法律在先，户户同价，账目人人可查。',
      ],
    },
  },
};

const MEETING: readonly (readonly [string, Mood])[] = [
  ['endel-lepik', 'suspicious'],
  ['adaeze-nwosu', 'pleased'],
  ['liis-tamm', 'worried'],
  ['zhou-xiaoyu', 'calm'],
];

/** A first visit in the language given. */
export function aWelcome(language: Language): WelcomeProps {
  return {
    language,
    companies: Object.entries(COMPANIES).map(([id, { words, ...rest }]): WelcomeCompany => {
      const [name, about] = words[language];
      return { id, name, about, ...rest };
    }),
    initial: { company: 'generous-retailer', experience: 'new', former: null },
    faces: MEETING.flatMap(([id, mood]) =>
      CAST_LOOKS.filter((person) => person.id === id).map(({ look, ageGroup }) => ({
        id,
        look,
        ageGroup,
        mood,
      })),
    ),
    wiped: false,
    busy: false,
    onLanguage: () => {},
    onStart: () => {},
    onImport: () => {},
  };
}
