import type { Language } from '../../core/source/languages.ts';
import { aContact } from './contact.fixture.ts';
import { RECORD_EXCERPTS } from './record-excerpts.fixture.ts';
import type { RecordProps } from './record-props.ts';

const OUTCOMES = { en: 'Taken back', et: 'Võetud tagasi', 'zh-CN': '收下了' } as const;
const ignore = (): void => undefined;

/** The note after return-outside-policy. */
export function aRecord(language: Language, change: Partial<RecordProps> = {}): RecordProps {
  const { scenario, title, lines } = aContact('counter', language, 'middle');
  return {
    scenario,
    title,
    outcomeTitle: OUTCOMES[language],
    items: RECORD_EXCERPTS[language].map((text, n) => ({ id: `statement-${n}`, text })),
    lines,
    save: { kind: 'saved' },
    readOnly: false,
    onWrite: ignore,
    onRetrySave: ignore,
    onExport: ignore,
    onOpenHandbook: ignore,
    onTakeOver: ignore,
    ...change,
  };
}
