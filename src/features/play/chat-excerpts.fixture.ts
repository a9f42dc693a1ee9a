import type { Language } from '../../core/source/languages.ts';
import type { ContactExcerpt } from './contact-excerpt.fixture.ts';

/** From unrelated-problem. */
export const CHAT_EXCERPTS: Readonly<Record<Language, ContactExcerpt>> = {
  en: {
    title: "A rucksack on somebody else's coach",
    customer: 'Zhou Xiaoyu',
    opening: {
      narration: 'Ten to two. Behind the window that has just opened, two more chats are waiting.',
      says: [
        'Good afternoon. Is there a person there, or is this a machine?',
        "I'd better say at once that it isn't about anything of yours. I left my rucksack on a coach two hours ago. The coach company's phone line and its web form both want a code from my mobile, and my mobile is in the rucksack.",
        "I'm on a library computer. Yours is the first page that lets me write at all.",
      ],
    },
    openingChoices: [
      "Good afternoon. A bag left on a coach is a matter for the coach company; there's nothing in our system about it, I'm afraid.",
      "Good afternoon, a person here. I've read it: codes that go to a lost phone. Which coach was it? Write it all, I'm with you.",
      "Good afternoon, I'm one of the people here. The assistant will note coach, time and bag first, and then I take over.",
      "Good afternoon. Please pick the nearest topic from the list; the assistant will often have the answer before I've typed it.",
    ],
    chosen:
      "Good afternoon, a person here. I've read it: codes that go to a lost phone. Which coach was it? Write it all, I'm with you.",
    reply: "A person. You can't imagine how good that is to read.",
    coach:
      'The answer comes from somebody, and it shows that the message has been read. Two other windows stay unopened in the meantime: a person at once means a person who is not elsewhere.',
    next: {
      narration: null,
      says: [
        'I came in on the airport coach, the quarter past eleven, and got off at noon, half asleep. A grey rucksack, in the rack over seat 12.',
        'Phone, wallet, keys, all of it. And the tablets I have to take at six.',
        "The library closes at three today. After that I don't know where to go.",
      ],
    },
    nextChoices: [
      "Leave it with me: you'll have that rucksack back in your hands today. I'm starting on it this minute.",
      "Bags on coaches turn up nearly every time, so try not to let it upset you. Let's see who has yours.",
      'A grey rucksack over seat 12, the 11:15; no phone, no keys. What would help you most before three?',
      "No phone, no keys, and the doors close at three: what a rotten day. Let's see where we can begin.",
    ],
  },
  et: {
    title: 'Seljakott võõras bussis',
    customer: 'Zhou Xiaoyu',
    opening: {
      narration: 'Kell on 13.50. Äsja avanenud akna taga ootab veel kaks vestlust.',
      says: [
        'Tere! Kas seal on inimene või masin?',
        'Ütlen kohe ära, et asi ei puutu teisse. Jätsin paari tunni eest seljakoti bussi. Bussifirma telefon ja veebivorm tahavad mõlemad koodi, mis saadetakse mu telefoni, aga telefon on seljakotis.',
        'Kirjutan raamatukogu arvutist. Teie juures saab vähemalt ilma koodita kirjutada.',
      ],
    },
    openingChoices: [
      'Tere! Bussi jäänud kott on bussifirma asi, meie süsteemis selle kohta kahjuks midagi ei ole, millest teile abi oleks.',
      'Tere, siin on inimene. Lugesin läbi: kood läheb telefoni, mida teil pole. Mis buss see oli? Kirjutage kõik, ma loen.',
      'Tere, olen siin vestluses teenindaja. Juturobot küsib ära bussi, kellaaja ja koti kirjelduse, siis võtan mina üle.',
      'Tere! Valige palun loendist kõige lähem teema, juturobotil on vastus sageli valmis enne, kui mina selle trükitud saan.',
    ],
    chosen:
      'Tere, siin on inimene. Lugesin läbi: kood läheb telefoni, mida teil pole. Mis buss see oli? Kirjutage kõik, ma loen.',
    reply: 'Inimene. Te ei kujuta ette, kui hea on seda lugeda.',
    coach:
      'Vastab päris inimene ja on näha, et sõnumid on läbi loetud. Kaks teist akent jäävad selleks ajaks avamata: kui inimene on kohe siin, siis mujal teda ei ole.',
    next: {
      narration: null,
      says: [
        'Tulin 11.15 lennujaamabussiga ja astusin keskpäeval poolunes maha. Hall seljakott, pakiriiulil 12. koha kohal.',
        'Telefon, rahakott, võtmed, kõik on seal. Ja tabletid, mis pean kell kuus võtma.',
        'Raamatukogu pannakse täna juba kell kolm kinni. Edasi ei teagi, kuhu minna.',
      ],
    },
    nextChoices: [
      'Jätke see minu hooleks: täna saate oma seljakoti kätte. Hakkan sellega kohe tegelema.',
      'Bussi jäänud kotid tulevad peaaegu kõik välja, ärge muretsege nii väga. Vaatame, kelle käes teie oma on.',
      'Hall seljakott, 12. koht, 11.15 buss, ei telefoni ega võtmeid. Mis aitaks teid enne kolme kõige rohkem?',
      'Ei telefoni ega võtmeid ja kell kolm pannakse uksed kinni: no on alles päev. Vaatame, kust alustada.',
    ],
  },
  'zh-CN': {
    title: '落在别家大巴上的背包',
    customer: '周晓宇',
    opening: {
      narration: '下午一点五十。窗口刚弹出来，后面还排着两个。',
      says: [
        '您好，对面是真人还是机器？',
        '先说一声，这事跟你们没关系。我中午把背包落在一趟大巴上了。大巴公司的电话和网页都要往手机上发验证码，可手机就在背包里。',
        '我用的是图书馆的电脑。找了一圈，就你们这儿不要验证码也能写。',
      ],
    },
    openingChoices: [
      '您好，落在大巴上的东西要找大巴公司，我们系统里没有记录，这件事恐怕帮不上您。',
      '您好，我是人工客服。我看了：手机丢了，验证码收不到。是哪趟车？您接着写，我看着。',
      '您好，我是这边的客服。先请智能助手记下车次、时间和背包样子，我随后接过来。',
      '您好，请在列表里选一个最接近的问题，智能助手常常比我打字更快给出答案。',
    ],
    chosen: '您好，我是人工客服。我看了：手机丢了，验证码收不到。是哪趟车？您接着写，我看着。',
    reply: '是真人。您不知道，看到这几个字我有多高兴。',
    coach:
      '回话的是个人，而且看得出来，写来的话是读过的。这段时间里，另外两个窗口没有人点开：人在这一头，就不在那一头。',
    next: {
      narration: null,
      says: [
        '我坐的是十一点一刻的机场大巴，十二点迷迷糊糊下的车。灰色背包，放在12号座上面的行李架上。',
        '手机、钱包、钥匙都在里面，还有晚上六点要吃的药。',
        '图书馆今天三点就关门，关了门我都不知道该去哪儿。',
      ],
    },
    nextChoices: [
      '这事交给我，今天就让背包回到您手里，我这就着手给您去办。',
      '落在车上的包十有八九找得回来，您别太往心里去。咱们看看在谁手里。',
      '灰背包，12号座上方，11点15，手机钥匙都没了。三点前您最需要什么？',
      '手机没了，钥匙没了，三点还要关门，换谁都着急。咱们看看从哪儿入手。',
    ],
  },
};
