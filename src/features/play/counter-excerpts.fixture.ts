import type { Language } from '../../core/source/languages.ts';
import type { ContactExcerpt } from './contact-excerpt.fixture.ts';

/** From return-outside-policy. */
export const COUNTER_EXCERPTS: Readonly<Record<Language, ContactExcerpt>> = {
  en: {
    title: 'Twelve days over',
    customer: 'Liis Tamm',
    opening: {
      narration:
        'Liis Tamm lays a folded jacket on the counter, smooths it once with the flat of the hand and puts the receipt beside it.',
      says: [
        "Hello. I'd like to give this back, if I may. The label's still on.",
        "I've done the sum at home: I bought it 42 days ago, and the receipt says 30 days. There is a reason, if you've got a minute.",
      ],
    },
    openingChoices: [
      "I can save you the time, I'm afraid: it says 30 days, and there's a queue.",
      "No need to explain, I can see it's new. You'll have it on your card tonight.",
      "Before you go on, let me read the receipt; then we'll see what I can do.",
      "Yes, of course I've got a minute for that. Tell me, how did it come about?",
    ],
    chosen: "Yes, of course I've got a minute for that. Tell me, how did it come about?",
    reply: "Thank you. It isn't a long story.",
    coach:
      'It takes about as long as reading the receipt would. Whatever the answer will be, Liis Tamm will have been heard before it was given, and you will know what you are deciding about.',
    next: {
      narration:
        'It has no zip; it is the kind one pulls on over the head. The next in line, near enough to catch half of what is said, is very busy with the string of a parcel.',
      says: [
        "It's for my sister. The week I bought it she went into hospital, and after that it hung by the door.",
        "While I could still have brought it back, I couldn't take it off its hook. It was the jacket she'd be coming home in.",
        "Well, now she's home. It goes on over the head, and one arm won't go up that far any more.",
      ],
    },
    nextChoices: [
      "If you've got a letter from the hospital, I can try to get it through as a special case.",
      "It can't have been easy to take it off that hook. Shall we go to the quiet end?",
      "Well, she's home again, and that's the main thing. A jacket is only a jacket, isn't it?",
      "So she can't get it on over her head any more. Then let me look at the jacket itself now.",
    ],
  },
  et: {
    title: 'Kaksteist päeva üle tähtaja',
    customer: 'Liis Tamm',
    opening: {
      narration:
        'Liis Tamm paneb kokkuvolditud jope letile, silub selle korra peopesaga üle ja sätib tšeki kõrvale.',
      says: [
        'Tere. Ma sooviksin selle tagasi anda, kui saab. Silt on küljes.',
        'Lugesin kodus päevad üle: ostust on 42 päeva, tšeki järgi oli aega 30 päeva. Sellel on oma põhjus, kui teil on hetk aega.',
      ],
    },
    openingChoices: [
      'Kahjuks pole siin palju rääkida: tšeki järgi oli aega 30 päeva ja järjekord on pikk.',
      'Ärge seletage midagi, ma näen, et see on uus. Õhtuks on raha teil kaardil.',
      'Oodake, vaatan enne tšeki üle, siis räägime, mida siin üldse teha saab.',
      'Hetke ma ikka leian. Rääkige rahulikult, kuidas see kõik nii läks.',
    ],
    chosen: 'Hetke ma ikka leian. Rääkige rahulikult, kuidas see kõik nii läks.',
    reply: 'Aitäh. Pikk jutt see ei ole.',
    coach:
      'Aega kulub umbes sama palju kui tšeki uurimiseks. Ükskõik, mis vastus tuleb, Liis Tamm on enne seda ära kuulatud ja teie teate, mille üle otsustate.',
    next: {
      narration:
        'Lukku sellel ei ole, see on üle pea tõmmatav jope. Järgmine ostja on nii lähedal, et kuuleb poolt juttu, ja nokitseb väga hoolega oma paki nööri kallal.',
      says: [
        'See on mu õele. Samal nädalal, kui ma selle ostsin, läks ta haiglasse, ja edasi rippus jope ukse kõrval nagis.',
        'Siis, kui oleksin veel saanud selle tagasi tuua, ei suutnud ma seda sealt ära võtta. Sellega pidi ta ju koju tulema.',
        'No nüüd on ta kodus. Aga jope käib üle pea ja üks käsi tal enam nii kõrgele ei tõuse.',
      ],
    },
    nextChoices: [
      'Kui teil on haiglast mõni tõend, siis ma prooviksin selle erijuhtumina läbi saada.',
      'Seda nagist maha võtta oli kindlasti raske. Ehk läheksime leti vaiksemasse otsa?',
      'No peaasi, et ta on jälle kodus. Jope on lõppude lõpuks ainult jope, eks ole ju?',
      'Nii et üle pea ta seda enam selga ei saa. Siis ma vaatan jope nüüd kohe korra üle.',
    ],
  },
  'zh-CN': {
    title: '超了十二天',
    customer: '利斯·塔姆',
    opening: {
      narration: '利斯·塔姆把叠好的外套放到柜台上，用手掌抹平，再把小票搁在旁边。',
      says: [
        '您好，这件我想退掉，您看行不行。吊牌还在。',
        '我在家算过日子，买了42天了，小票上写的是30天。这里头有个缘故，您能听我说一分钟吗？',
      ],
    },
    openingChoices: [
      '不好意思，说了也是一样，小票上写的是30天，后面排着队呢。',
      '您不用解释，我看得出这是新的。今天晚上钱就退到您账上。',
      '您先别急着往下说，小票我看一眼，咱们才知道能怎么办。',
      '一分钟当然有，您慢慢说，这件外套到底是怎么回事？',
    ],
    chosen: '一分钟当然有，您慢慢说，这件外套到底是怎么回事？',
    reply: '谢谢，话不长。',
    coach:
      '花的工夫跟看小票差不多。不管最后怎么答复，利斯·塔姆的话先有人听了，您也知道自己要定的是什么事。',
    next: {
      narration: '这衣服没有拉链，是套头的。后面那位离得近，听得见一半，只管低头弄包裹上的绳子。',
      says: [
        '是给我妹妹买的。买的那个星期她住了院，后来衣服就挂在门边上。',
        '还能退的那段日子，我怎么也不忍心把它取下来。那是等她出院穿着回家的。',
        '现在人回来了。可衣服是套头的，她有条胳膊抬不高了。',
      ],
    },
    nextChoices: [
      '您手上有医院的证明吗？有的话，我试试按特殊情况给您往上报。',
      '天天看它挂在那儿，心里不好受吧。要不咱们到那头说，清静些？',
      '人平平安安回来了，比什么都强。衣服嘛，说到底也就是一件衣服。',
      '就是说，套头的她胳膊伸不进去，这我听明白了。那我先看看这衣服。',
    ],
  },
};
