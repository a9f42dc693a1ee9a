import { useMemo } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { GuideScreen } from '../features/library/guide-screen.tsx';
import { gatherPeople } from '../features/play/gather-people.ts';
import { chooseCompany } from './choose-company.ts';
import { describeForks } from './describe-guide.ts';
import { followLink } from './follow-link.ts';
import { useLanguage, usePreferences } from './player-context.ts';
import { useCode } from './use-code.ts';
import { useGo } from './use-go.ts';
import { usePlayContent } from './use-play-content.ts';

/** `/guide/<scenario>`: a page for a group that talks a contact through. */
export function GuidePage({ scenario: id }: { scenario: string }): JSX.Element {
  const { t } = useTranslation('play');
  const language = useLanguage();
  const preferences = usePreferences();
  const content = usePlayContent(id);
  const { code, texts: codeTexts } = useCode(language);
  const go = useGo();
  const stances = content.companies.map(({ stance }) => stance.id);
  const own = chooseCompany(preferences, stances, language);
  const guide = useMemo(() => {
    const company = content.companies.find(({ stance }) => stance.id === own);
    if (company === undefined) throw new Error('there is no company to look from');
    // The same people at each opening: a page that is printed twice should be one page.
    const people = gatherPeople(content, 0, undefined);
    const fill = content.fillFor(company, people.words);
    const { texts } = content;
    return {
      title: fill(texts.title),
      summary: fill(texts.summary),
      briefing: fill(texts.briefing),
      discussion: texts.discussion.map(fill),
      company: company.name,
      customer: people.customer,
      others: [...people.others.values()].map(({ name }) => name),
      forks: describeForks({
        content,
        company,
        people,
        code,
        codeTexts,
        nameVoice: (voice) => t(`voice.${voice}`),
      }),
    };
  }, [content, own, code, codeTexts, t]);
  return (
    <GuideScreen
      {...guide}
      minutes={content.minutes}
      playHref={`/play/${id}`}
      libraryHref="/"
      onGo={followLink(go)}
    />
  );
}
