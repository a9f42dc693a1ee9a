import type { Language } from '../../core/source/languages.ts';

interface ContactWords {
  readonly title: string;
  readonly outcome: string;
  readonly praise: string;
  readonly blame: string;
  readonly intention: string | null;
}

interface ResultWords {
  /** Own, another, and the former one. */
  readonly companies: readonly string[];
  /** In the code's order. */
  readonly values: readonly string[];
  /** What is objected to. */
  readonly target: string;
  readonly objection: string;
  readonly contacts: readonly ContactWords[];
}

/** What content would say, for stories and tests. */
export const RESULT_WORDS: Readonly<Record<Language, ResultWords>> = {
  en: {
    companies: ['Kindly & Co', 'Nimbus Webshop', 'Harbour Bank'],
    values: [
      'Honesty',
      'Responsiveness',
      'Transparency',
      'Respect',
      'Value for the customer',
      'Loyalty',
      'The will to solve problems',
    ],
    target: 'When a customer makes a claim',
    objection:
      'A customer who has been with us for ten years should not have to prove what a new one need not prove either.',
    contacts: [
      {
        title: 'A return outside the policy',
        outcome: 'They part as friends',
        praise: 'She listened before she answered, and told me straight what she could do.',
        blame: 'Rules, rules, rules. Nobody asked what had happened.',
        intention:
          'Next time a customer comes too late, I will ask what happened before I name the rule.',
      },
      {
        title: 'The parcel that never came',
        outcome: 'A new parcel is on its way',
        praise: 'Did not send me away. My parcel is on its way again.',
        blame: 'I have told my story four times now.',
        intention: null,
      },
      {
        title: 'A claim that cannot be true',
        outcome: 'He leaves with half an answer',
        praise: 'He took my word for it, and I will remember that.',
        blame: 'He promised me a refund that nobody at the till had ever heard of.',
        intention: null,
      },
      {
        title: 'A question about something else',
        outcome: 'The right person is found',
        praise:
          'Not even her department, and still she stayed on the line until somebody picked up.',
        blame: '“Not my department” is no answer.',
        intention:
          'Next time a customer is in the wrong place, I will walk with them to the right one.',
      },
      {
        title: 'The double charge',
        outcome: 'The money is back',
        praise: 'Clear, quick, and an apology that sounded like one.',
        blame: 'Still waiting.',
        intention: null,
      },
    ],
  },
  et: {
    companies: ['Lahke Kaubamaja', 'Pilve e-pood', 'Sadama Pank'],
    values: [
      'Ausus',
      'Reageerimisvalmidus',
      'Läbipaistvus',
      'Austus',
      'Väärtus kliendile',
      'Lojaalsus',
      'Tahe lahendada probleeme',
    ],
    target: 'Kui klient esitab nõude',
    objection:
      'Klient, kes on meie juures käinud kümme aastat, ei peaks tõestama seda, mida uuelt ei küsita.',
    contacts: [
      {
        title: 'Tagastamine pärast tähtaega',
        outcome: 'Lahku minnakse sõpradena',
        praise: 'Kuulas enne ära ja ütles siis otse, mida teha saab.',
        blame: 'Reeglid, reeglid, reeglid. Keegi ei küsinud, mis juhtus.',
        intention:
          'Kui klient järgmine kord hilja tuleb, siis ma küsin kõigepealt, mis juhtus, ja alles siis räägin reeglist.',
      },
      {
        title: 'Pakk, mis ei jõudnudki kohale',
        outcome: 'Uus pakk on teel',
        praise: 'Ei saatnud mind minema. Pakk on uuesti teel.',
        blame: 'Olen oma lugu rääkinud juba neli korda.',
        intention: null,
      },
      {
        title: 'Nõue, mis ei saa tõsi olla',
        outcome: 'Ta lahkub poole vastusega',
        praise: 'Uskus mind sõna pealt ja see jääb mulle meelde.',
        blame: 'Lubas raha tagasi, millest kassas keegi midagi ei teadnud.',
        intention: null,
      },
      {
        title: 'Küsimus hoopis muu kohta',
        outcome: 'Õige inimene on leitud',
        praise: 'Polnud tema osakondki, aga ta jäi liinile, kuni keegi vastas.',
        blame: '„Pole minu osakond“ ei ole vastus.',
        intention:
          'Kui klient järgmine kord valesse kohta satub, siis ma lähen temaga õige koha juurde kaasa.',
      },
      {
        title: 'Kaks korda võetud raha',
        outcome: 'Raha on tagasi',
        praise: 'Selge, kiire, ja vabandus kõlas nagu vabandus.',
        blame: 'Ootan endiselt.',
        intention: null,
      },
    ],
  },
  'zh-CN': {
    companies: ['和善百货', '云上网店', '海港银行'],
    values: ['诚实', '响应及时', '透明', '尊重', '为客户创造价值', '忠诚', '主动解决问题的意愿'],
    target: '顾客来反映问题',
    objection: '来往了十年的老客户，不该被要求证明新客户都不用证明的事。',
    contacts: [
      {
        title: '超过期限的退货',
        outcome: '好聚好散',
        praise: '她先听我说完，再直截了当告诉我能怎么办。',
        blame: '规定、规定、还是规定，没人问一句发生了什么。',
        intention: '下次客户来晚了的时候，我会先问发生了什么，再说规定。',
      },
      {
        title: '一直没到的包裹',
        outcome: '新包裹已经寄出',
        praise: '没有打发我走，包裹又寄出来了。',
        blame: '同样的话我已经说了四遍。',
        intention: null,
      },
      {
        title: '不可能是真的说法',
        outcome: '他带着半个答案走了',
        praise: '他相信我说的话，这一点我会记住。',
        blame: '他答应退款，可收银台根本没人知道这回事。',
        intention: null,
      },
      {
        title: '问的是另一回事',
        outcome: '找到了该找的人',
        praise: '明明不归她管，她还是一直陪到有人接电话。',
        blame: '“不归我管”不算回答。',
        intention: '下次客户找错地方的时候，我会陪他走到对的地方。',
      },
      {
        title: '重复扣款',
        outcome: '钱退回来了',
        praise: '说得清楚，办得快，道歉也像道歉。',
        blame: '还在等。',
        intention: null,
      },
    ],
  },
};
