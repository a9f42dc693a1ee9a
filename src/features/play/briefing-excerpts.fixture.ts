import type { Language } from '../../core/source/languages.ts';

/** From return-outside-policy and two companies that play it. */
export const BRIEFING_EXCERPTS: Readonly<
  Record<
    Language,
    {
      readonly summary: string;
      readonly briefing: string;
      readonly stakes: readonly string[];
      readonly company: string;
      readonly about: string;
      readonly other: string;
    }
  >
> = {
  en: {
    summary:
      'A jacket with its label still on comes back twelve days after the limit, with a reason that is hard to argue with and a queue that is listening.',
    briefing:
      'You are at the service counter, and four people are waiting. A jacket bought here without a fault may come back within 30 days, unworn and with its receipt; money is repaid within 14 days. This one was bought at the counter and nothing is wrong with it, so the law leaves the rest to us. What we think of returns after that date, and what you may settle by yourself, is in the handbook.',
    stakes: ['Respect', 'Value for the customer', 'Honesty'],
    company: 'Songji Outfitters',
    about:
      'Songji Outfitters has six shops in Sichuan and one online, and fits people with boots, ropes and tents for the mountains. It stands for few promises, kept to the letter: strict and fair limits, plain advice and the same price for everyone.',
    other: 'Viis Kaske',
  },
  et: {
    summary:
      'Jope, silt veel küljes, tuuakse tagasi kaksteist päeva pärast tähtaega. Põhjusele on raske vastu vaielda ja järjekord kuulab pealt.',
    briefing:
      'Olete teenindusletis, neli inimest ootab. Veatu jope, mis on siit ostetud, tohib tagasi tuua 30 päeva jooksul, kandmata ja koos tšekiga; raha tagastamise tähtaeg on 14 päeva. See jope osteti letist ja sellel ei ole midagi viga, nii et seadus jätab ülejäänu meie otsustada. Mida me pärast tähtaega toodud kaubaga teeme ja kui palju võite otsustada ise, on kirjas käsiraamatus.',
    stakes: ['Austus', 'Väärtus kliendile', 'Ausus'],
    company: 'Songji Matkavarustus',
    about:
      'Songji Matkavarustusel on Sichuanis kuus kauplust ja lisaks veebipood, kust mägedesse minejad saavad saapad, köied ja telgid. Siin lubatakse vähe ja peetakse lubadusest täht-tähelt kinni: ranged, kuid õiglased piirid, asjalik nõu ja kõigile üks hind.',
    other: 'Viis Kaske',
  },
  'zh-CN': {
    summary:
      '一件吊牌还在的外套，过了退货期十二天才拿回来。理由让人说不出“不”字，后面排队的人都竖着耳朵。',
    briefing:
      '您在服务台当班，面前有四个人在等。在店里买的外套，没有质量问题的，30天内没穿过、带着小票可以退，退款最长要14天。这一件是在柜台上买的，本身没毛病，法律没有另外规定，退不退看我们自己。过了期的退货我们怎么看，您自己能定到哪一步，手册里都写着。',
    stakes: ['尊重', '为客户创造价值', '诚实'],
    company: '松脊户外',
    about:
      '松脊户外在四川开有六家门店和一家网店，专为进山的人配鞋、配绳、配帐篷。公司承诺不多，但说到做到：规矩严而公道，建议实在，价格对谁都一样。',
    other: '五桦百货',
  },
};
