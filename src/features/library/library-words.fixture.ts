import type { Channel, Mood } from '../../core/scenario/scenario-schema.ts';
import type { Language } from '../../core/source/languages.ts';

export interface ContactFixture {
  readonly id: string;
  readonly channel: Channel;
  readonly level: number;
  readonly mood: Mood;
  readonly values: readonly string[];
  /** Title and sentence. */
  readonly words: Readonly<Record<Language, readonly [string, string]>>;
}

/** Three shipped contacts and twelve that could be, for stories and tests. */
export const CONTACTS: readonly ContactFixture[] = [
  {
    id: 'return-outside-policy',
    channel: 'counter',
    level: 2,
    mood: 'worried',
    values: ['respect', 'customer-value', 'honesty'],
    words: {
      en: [
        'Twelve days over',
        'A jacket with its label still on comes back twelve days after the limit, with a reason that is hard to argue with and a queue that is listening.',
      ],
      et: [
        'Kaksteist päeva üle tähtaja',
        'Jope, silt veel küljes, tuuakse tagasi kaksteist päeva pärast tähtaega. Põhjusele on raske vastu vaielda ja järjekord kuulab pealt.',
      ],
      'zh-CN': [
        '超了十二天',
        '一件吊牌还在的外套，过了退货期十二天才拿回来。理由让人说不出“不”字，后面排队的人都竖着耳朵。',
      ],
    },
  },
  {
    id: 'implausible-claim',
    channel: 'phone',
    level: 2,
    mood: 'annoyed',
    values: ['respect', 'honesty', 'problem-solving'],
    words: {
      en: [
        'The vacuum cleaner that ran away',
        'A caller says that a robot vacuum cleaner left the flat by itself and fell down the stairs, and so far nobody has believed it.',
      ],
      et: [
        'Tolmuimeja, mis läks kodust minema',
        'Helistaja räägib, et robottolmuimeja sõitis ise korterist välja ja kukkus trepist alla, ning seni pole teda keegi uskunud.',
      ],
      'zh-CN': [
        '离家出走的扫地机器人',
        '顾客来电说，扫地机器人自己出了家门，从楼梯上滚了下去，到现在还没有一个人信。',
      ],
    },
  },
  {
    id: 'unrelated-problem',
    channel: 'chat',
    level: 1,
    mood: 'worried',
    values: ['problem-solving', 'responsiveness'],
    words: {
      en: [
        'A rucksack on somebody else’s coach',
        'A customer’s rucksack has gone off on another company’s coach with the phone inside, and the only chat that opens without a code is ours.',
      ],
      et: [
        'Seljakott võõras bussis',
        'Kliendi seljakott sõitis teise firma bussiga minema, telefon sees, ja ainus vestlus, mis avaneb ilma koodita, on meie oma.',
      ],
      'zh-CN': [
        '落在别家大巴上的背包',
        '客户把背包落在别家公司的大巴上，手机也在里面；找了一圈，不要验证码就能写进来的，只有我们的在线客服。',
      ],
    },
  },
  {
    id: 'gift-card-of-a-rival',
    channel: 'counter',
    level: 1,
    mood: 'calm',
    values: ['transparency', 'customer-value'],
    words: {
      en: [
        'A coupon from across the street',
        'A coupon with somebody else’s name on it lies on the counter, and next to it a full basket.',
      ],
      et: [
        'Kupong üle tee poest',
        'Letil on kupong, millel seisab teise poe nimi, ja selle kõrval täis ostukorv.',
      ],
      'zh-CN': ['对面那家的优惠券', '柜台上放着一张印着别家名字的优惠券，旁边是满满一篮东西。'],
    },
  },
  {
    id: 'bill-that-doubled',
    channel: 'phone',
    level: 3,
    mood: 'angry',
    values: ['transparency', 'honesty', 'respect'],
    words: {
      en: [
        'The bill that doubled',
        'The meter says one thing, the tenant another, and winter has only begun.',
      ],
      et: [
        'Arve, mis läks kahekordseks',
        'Arvesti näitab üht, üürnik räägib teist ja talv alles algas.',
      ],
      'zh-CN': ['翻了一倍的账单', '表上一个数，租客嘴里又是一个数，而冬天才刚开始。'],
    },
  },
  {
    id: 'voice-in-the-background',
    channel: 'phone',
    level: 3,
    mood: 'worried',
    values: ['respect', 'honesty'],
    words: {
      en: [
        'A voice in the background',
        'An older customer wants to send money at once, and somebody beside the telephone knows all the answers.',
      ],
      et: [
        'Hääl taustal',
        'Eakas klient soovib kohe raha üle kanda ja keegi tema kõrval teab kõiki vastuseid.',
      ],
      'zh-CN': [
        '旁边有人在提词',
        '一位上了年纪的客户急着汇款，电话旁边有个声音，什么问题都答得上来。',
      ],
    },
  },
  {
    id: 'parcel-at-the-neighbours',
    channel: 'chat',
    level: 1,
    mood: 'confused',
    values: ['responsiveness', 'transparency'],
    words: {
      en: [
        'Delivered, says the screen',
        'The parcel was handed over yesterday, only nobody knows to whom.',
      ],
      et: [
        'Ekraani järgi kohale toimetatud',
        'Pakk anti eile üle, ainult et keegi ei tea, kellele.',
      ],
      'zh-CN': ['屏幕上写着“已签收”', '包裹昨天就交出去了，只是没人知道交给了谁。'],
    },
  },
  {
    id: 'the-honest-review',
    channel: 'email',
    level: 2,
    mood: 'suspicious',
    values: ['honesty', 'transparency'],
    words: {
      en: ['Two stars and a question', 'A review asks in public what the product page leaves out.'],
      et: [
        'Kaks tärni ja üks küsimus',
        'Arvustuses küsitakse avalikult seda, millest tooteleht vaikib.',
      ],
      'zh-CN': ['两颗星和一个问题', '一条评价当着大家的面，问起了商品页上没写的事。'],
    },
  },
  {
    id: 'ramp-that-is-not-there',
    channel: 'email',
    level: 2,
    mood: 'sad',
    values: ['respect', 'problem-solving'],
    words: {
      en: ['Three steps to the door', 'The booking said step-free, the stairs said otherwise.'],
      et: ['Kolm trepiastet ukseni', 'Broneeringus seisis „ligipääsetav“, trepp oli teist meelt.'],
      'zh-CN': ['门前三级台阶', '预订时说是无障碍，到了门口，台阶可不这么说。'],
    },
  },
  {
    id: 'price-on-the-shelf',
    channel: 'counter',
    level: 1,
    mood: 'annoyed',
    values: ['honesty', 'customer-value'],
    words: {
      en: [
        'The price on the shelf',
        'The label says one price, the till another, and the customer has a photo.',
      ],
      et: ['Riiulihind', 'Silt lubab üht, kassa tahab teist ja kliendil on pilt tehtud.'],
      'zh-CN': ['货架上的价格', '标签一个价，收银台又一个价，而顾客拍了照。'],
    },
  },
  {
    id: 'twenty-years-a-customer',
    channel: 'phone',
    level: 2,
    mood: 'sad',
    values: ['loyalty', 'customer-value'],
    words: {
      en: [
        'Twenty years, and now this',
        'Newcomers pay less than somebody who has never been late with a bill.',
      ],
      et: [
        'Kakskümmend aastat ja nüüd see',
        'Uus klient maksab vähem kui see, kes pole ühegi arvega hilinenud.',
      ],
      'zh-CN': ['二十年了，就这样？', '新客户付的钱，比从没拖欠过一次账单的老客户还少。'],
    },
  },
  {
    id: 'wrong-size-wedding',
    channel: 'counter',
    level: 3,
    mood: 'worried',
    values: ['problem-solving', 'loyalty', 'respect'],
    words: {
      en: [
        'The wedding is tomorrow',
        'The dress is the wrong size, the mistake is ours, and the shop closes in an hour.',
      ],
      et: [
        'Pulm on homme',
        'Kleit on vale suurusega, viga on meie oma ja pood suletakse tunni pärast.',
      ],
      'zh-CN': ['明天就是婚礼', '礼服尺码不对，错在我们，还有一个小时就打烊。'],
    },
  },
  {
    id: 'data-for-a-husband',
    channel: 'email',
    level: 3,
    mood: 'calm',
    values: ['respect', 'honesty'],
    words: {
      en: [
        'On behalf of my wife',
        'A friendly letter asks for a few details that belong to someone else.',
      ],
      et: [
        'Abikaasa nimel',
        'Sõbralikus kirjas palutakse paari andmekildu, mis kuuluvad kellelegi teisele.',
      ],
      'zh-CN': ['替我太太问一下', '一封客客气气的邮件，打听的却是另一个人的信息。'],
    },
  },
  {
    id: 'child-and-the-recall',
    channel: 'chat',
    level: 2,
    mood: 'suspicious',
    values: ['honesty', 'responsiveness', 'customer-value'],
    words: {
      en: [
        'Is it safe for her?',
        'A father has read something about the high chair, and we have read it too.',
      ],
      et: [
        'Kas see on lapsele ohutu?',
        'Isa on söögitooli kohta midagi lugenud ja meie oleme seda samuti lugenud.',
      ],
      'zh-CN': ['孩子坐着安全吗', '一位父亲读到了关于这把餐椅的消息，我们也读到了。'],
    },
  },
  {
    id: 'lost-in-the-menu',
    channel: 'phone',
    level: 1,
    mood: 'annoyed',
    values: ['responsiveness', 'respect'],
    words: {
      en: [
        'Press four, press four again',
        'After nine minutes in the menu somebody wants a person, and the person is you.',
      ],
      et: [
        'Vajutage nelja ja veel kord nelja',
        'Pärast üheksat minutit menüüs soovitakse rääkida inimesega ja see inimene olete teie.',
      ],
      'zh-CN': ['按四，再按四', '在语音菜单里转了九分钟，只想找个真人，接起来的正是您。'],
    },
  },
];
