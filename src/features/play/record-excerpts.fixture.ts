import type { Language } from '../../core/source/languages.ts';

/** What could be noted after return-outside-policy. */
export const RECORD_EXCERPTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Jacket: label attached, cuffs and lining clean, a paper tissue in the front pocket.',
    'Jacket left with us 42 days after the purchase; €89 is still to be repaid to the card.',
    'Customer asked for €89 back 42 days after the purchase; no refund, swapped for another jacket.',
    'A second size went home unpaid; one of the two comes back within the week.',
    'The customer talked for a long while, and the queue grew.',
    "The customer's sister has been in hospital and cannot raise one arm.",
  ],
  et: [
    'Jope: silt küljes, varrukasuud ja vooder puhtad, eesmises taskus üks pabertaskurätt.',
    'Jope jäi meie kätte, ostust möödas 42 päeva; 89 € tuleb veel kaardile tagastada.',
    'Klient soovis tagasi 89 €, ostust möödas 42 päeva; raha ei tagastatud, vahetati teise jope vastu.',
    'Teine number läks maksmata koju kaasa; üks kahest tuuakse nädala jooksul tagasi.',
    'Klient rääkis pikalt ja järjekord kasvas.',
    'Kliendi õde on olnud haiglas ega saa üht kätt tõsta.',
  ],
  'zh-CN': [
    '外套：吊牌在，袖口、里衬干净，前面口袋有一张纸巾。',
    '购买42天后，外套已收下，690元尚待按原付款方式退还。',
    '购买42天后，顾客要求退690元，款项未退，已换另一件外套。',
    '另一个码未付款带走试穿，两件中有一件一周内送回。',
    '顾客讲了很久，队伍越排越长。',
    '顾客的妹妹住过院，有条胳膊抬不起来。',
  ],
};
