import type { Channel, Mood } from '../../core/scenario/scenario-schema.ts';
import type { Language } from '../../core/source/languages.ts';
import { CAST_LOOKS } from '../../ui/person/cast-looks.fixture.ts';
import { CHAT_EXCERPTS } from './chat-excerpts.fixture.ts';
import type { ContactLine, ContactPerson, ContactProps } from './contact-props.ts';
import { COUNTER_EXCERPTS } from './counter-excerpts.fixture.ts';
import { PHONE_EXCERPTS } from './phone-excerpts.fixture.ts';

const PERSONAS = { counter: 'liis-tamm', phone: 'omar-haddad', chat: 'zhou-xiaoyu' } as const;
const EXCERPTS = {
  counter: COUNTER_EXCERPTS,
  phone: PHONE_EXCERPTS,
  chat: CHAT_EXCERPTS,
} as const;
const SUBJECTS = {
  en: 'My rucksack is on a coach that is not yours',
  et: 'Minu seljakott on võõras bussis',
  'zh-CN': '背包落在了别家的大巴上',
} as const;
const ignore = (): void => undefined;

/** Somebody of the cast by the name given, with their own face. */
export function aPerson(persona: string, name: string): ContactPerson {
  const { look, ageGroup } = CAST_LOOKS.find(({ id }) => id === persona) ?? CAST_LOOKS[0] ?? {};
  return { name, face: look && ageGroup ? { look, ageGroup } : null };
}

/** A contact before its first choice, or after one; a mail has the words of the chat. */
export function aContact(
  channel: Channel,
  language: Language,
  at: 'start' | 'middle',
  change: Partial<ContactProps> = {},
): ContactProps {
  const source = channel === 'email' ? 'chat' : channel;
  const excerpt = EXCERPTS[source][language];
  const customer = aPerson(PERSONAS[source], excerpt.customer);
  const mood = at === 'start' ? 'worried' : 'sad';
  const begins = at === 'start';
  const line = (
    key: string,
    kind: ContactLine['kind'],
    text: string | null,
    lineMood: Mood = mood,
  ): ContactLine[] =>
    text === null
      ? []
      : [
          {
            key,
            kind,
            voice: kind === 'chosen' ? 'you' : 'customer',
            speaker: kind === 'says' ? customer : null,
            channel,
            mood: lineMood,
            text,
          },
        ];
  const tell = (key: string, told: (typeof excerpt)['opening']): ContactLine[] => [
    ...line(`${key}-narration`, 'narration', told.narration),
    ...told.says.flatMap((text, n) => line(`${key}-${n}`, 'says', text)),
  ];
  const guided = change.mode === 'guided' ? excerpt.coach : null;
  return {
    scenario: 'return-outside-policy',
    title: excerpt.title,
    company: 'Songji Outfitters',
    mode: 'practice',
    channel,
    scene: begins ? 'opening' : 'story',
    customer,
    speaking: { voice: 'customer', person: customer, mood },
    mood,
    lines: [
      ...line('subject', 'subject', channel === 'email' ? SUBJECTS[language] : null),
      ...tell('opening', excerpt.opening),
      ...(begins
        ? []
        : [
            ...line('chosen', 'chosen', excerpt.chosen),
            ...line('reply', 'says', excerpt.reply, 'pleased'),
            ...line('coach', 'coach', guided),
            ...tell('next', excerpt.next),
          ]),
    ],
    choices: (begins ? excerpt.openingChoices : excerpt.nextChoices).map((label, n) => ({
      id: `${begins ? 'first' : 'then'}-${n}`,
      label,
    })),
    tellAfter: () => [],
    pending: null,
    save: { kind: 'saved' },
    patience: null,
    paused: false,
    readOnly: false,
    whatIf: false,
    timeLimits: 'on',
    onChoose: ignore,
    onPause: ignore,
    onResume: ignore,
    onTimeLimits: ignore,
    onOpenHandbook: ignore,
    onTakeOver: ignore,
    onRetrySave: ignore,
    onExport: ignore,
    onLeave: ignore,
    ...change,
  };
}
