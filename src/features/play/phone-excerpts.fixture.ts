import type { Language } from '../../core/source/languages.ts';
import type { ContactExcerpt } from './contact-excerpt.fixture.ts';

/** From implausible-claim. */
export const PHONE_EXCERPTS: Readonly<Record<Language, ContactExcerpt>> = {
  en: {
    title: 'The vacuum cleaner that ran away',
    customer: 'Omar Haddad',
    opening: {
      narration:
        'A colleague at the next desk can hear what comes out of your headset. When the story gets to the stairs there is a snort, “Down the stairs!”, right beside your microphone.',
      says: [
        "Hello. It's about the robot vacuum cleaner. I've got a quarter of an hour, then I must be off.",
        'It got out. Through the front door, across the landing and down the stairs, all by itself.',
        'Hang on. Is somebody laughing there?',
      ],
    },
    openingChoices: [
      'Sorry, that was about another call, not about yours. Do go on: it went down the stairs?',
      "Yes, and I'm sorry: someone here laughed at this. Tell me the rest; I'll hear you out.",
      'Sorry, it gets loud in here. It went down the stairs, you say: what happened after that?',
      "Sorry, that's a colleague who forgets there are customers on the line. Do go on, please.",
    ],
    chosen:
      "Yes, and I'm sorry: someone here laughed at this. Tell me the rest; I'll hear you out.",
    reply:
      "Right. Thank you for saying so. The last two people I told kept a straight face and thought I couldn't tell.",
    coach:
      "It costs you an awkward second and a look from the next desk. The laugh can't be taken back, and now it doesn't have to be talked away either; Omar Haddad goes on with the story.",
    next: {
      narration: null,
      says: [
        "I've told people close to me, too. They asked if I was getting enough sleep.",
        'The door was open for two minutes, to bring the shopping in. For five months that robot had stopped at the threshold. This time it went over, and down a whole flight. The neighbour downstairs brought it back up.',
        "It's in two pieces. A thing like that is supposed to stop at an edge, isn't it? Well, now you know.",
      ],
    },
    nextChoices: [
      "To learn why it didn't stop: did you hear it slow down at the door, or just keep going?",
      "Machines that were dropped often come in like that. Is there anything you'd like to add?",
      "I'll take it just as you've told it. And you're right: it ought to stop at an edge.",
      'Do you have a picture of it on the stairs, or could that neighbour write us a few lines?',
    ],
  },
  et: {
    title: 'Tolmuimeja, mis läks kodust minema',
    customer: 'Omar Haddad',
    opening: {
      narration:
        'Kolleeg kõrvallauas kuuleb, mis teie kõrvaklappidest kostab. Kui jutt jõuab trepini, turtsatab ta „Trepist alla!“ ja naer läheb otse teie mikrofoni.',
      says: [
        'Tere. Ma helistan robottolmuimeja pärast. Mul on veerand tundi aega, siis pean minema.',
        'Ta pääses välja. Uksest, üle trepimademe ja trepist alla, täitsa ise.',
        'Oot. Kas seal keegi naerab?',
      ],
    },
    openingChoices: [
      'Vabandust, see käis ühe teise kõne kohta. Rääkige palun edasi: ta läks trepist alla?',
      'Jah, siin naerdi selle peale, vabandust. Rääkige palun edasi, kuulan teid lõpuni.',
      'Vabandust, meil läks siin lärmakaks. Ta läks trepist alla, ütlesite, ja mis siis sai?',
      'Vabandust, kolleegil läheb vahel meelest, et meil on klient liinil. Rääkige palun edasi.',
    ],
    chosen: 'Jah, siin naerdi selle peale, vabandust. Rääkige palun edasi, kuulan teid lõpuni.',
    reply:
      'No vähemalt ütlete otse. Eelmised kaks, kellele ma rääkisin, hoidsid naeru tagasi ja arvasid, et ma ei saa aru.',
    coach:
      'See maksab ühe piinliku hetke ja ühe pilgu kõrvallauast. Naeru olematuks teha ei saa, aga nüüd ei pea seda ka ära seletama; Omar Haddad räägib edasi.',
    next: {
      narration: null,
      says: [
        'Oma inimestele ma seda juba rääkisin. Küsiti, kas ma ikka magan piisavalt.',
        'Uks oli lahti kaks minutit, poekotid oli vaja tuppa saada. Viis kuud pidas see robot ukselävel kinni. Seekord läks üle läve ja terve korruse jagu trepist alla. Alumine naaber tõi ta mulle üles.',
        'Nüüd on ta kahes tükis. Selline asi peaks ju servast aru saama. No nii see oli.',
      ],
    },
    nextChoices: [
      'Tahan teada, miks ta ei peatunud. Kas kuulsite, et ta võttis ukse juures hoo maha?',
      'Maha pillatud seadmed tulevad meile tihti just sellisena. Kas soovite veel midagi lisada?',
      'Võtan teie jutu nii, nagu see on. Ja õigus on teil ka: serva ees peab ta peatuma.',
      'Kas teil on temast trepil pilt või saaks see naaber meile paar rida kirja panna?',
    ],
  },
  'zh-CN': {
    title: '离家出走的扫地机器人',
    customer: '奥马尔·哈达德',
    opening: {
      narration:
        '旁边工位的同事听得见您耳机里漏出的声音。说到楼梯，那边扑哧一声：“还下楼了！”您的话筒也收进去了。',
      says: [
        '您好，我是为那台扫地机器人打的电话。我只有一刻钟，一会儿还得出门。',
        '它自己跑出去了。出了房门，过了楼道，还下了楼。',
        '等等，那边是不是有人在笑？',
      ],
    },
    openingChoices: [
      '不好意思，那是在说另外一通电话，跟您没关系。您接着讲，它下了楼？',
      '是有人笑了，对不起，不该这样的。您往下说，我听着，一直听您说完。',
      '不好意思，这边有点儿吵。您刚才说它自己下了楼，那后来又怎么样了？',
      '不好意思，我这位同事老忘了线上还有顾客，您别往心里去，您接着说。',
    ],
    chosen: '是有人笑了，对不起，不该这样的。您往下说，我听着，一直听您说完。',
    reply: '行，您能认就好。前面听我讲的那两位都憋着笑，还以为我听不出来。',
    coach:
      '代价是片刻的尴尬，还有旁边工位投来的一眼。笑声收不回来，但也用不着再去圆了；奥马尔·哈达德接着往下讲。',
    next: {
      narration: null,
      says: [
        '这事我也跟身边的人说过，人家问我是不是没睡好。',
        '房门就开了两分钟，要把买的东西拎进来。五个月了，它每回到门槛都停。那天它没停，一整段楼梯滚到底，还是楼下邻居给我送上来的。',
        '现在摔成了两截。这种东西，到了边上不是该停的吗？行了，就是这么回事。',
      ],
    },
    nextChoices: [
      '想弄清它为什么没停，我问一句：到门槛那儿，您听着它慢了没有？',
      '失手摔过的机器，送来的时候也常常是这个样子。您看，还有没有什么想补充的？',
      '您说的，我信。有一点您也说得对：到了边上，它本来就该自己停下来。',
      '它在楼梯上的样子，您拍照片了吗？或者请那位邻居给我们写两句，行不行？',
    ],
  },
};
