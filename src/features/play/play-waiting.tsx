import { useMemo } from 'react';
import type { JSX } from 'react';
import { BriefingScreen } from './briefing-screen.tsx';
import { describeBriefing } from './describe-briefing.ts';
import { findCompany } from './find-company.ts';
import { gatherPeople } from './gather-people.ts';
import type { PlayScreenProps } from './play-setting.ts';

interface PlayWaitingProps extends PlayScreenProps {
  /** "Begin" was pressed, and will be carried out by the whole screen. */
  readonly begun: boolean;
  onBegin(): void;
}

/**
 * The briefing while the rest of the play screen is still on its way: it can be read and set, and
 * a press on "begin" is kept. A run that is to go on has to wait.
 */
export function PlayWaiting({ begun, onBegin, ...props }: PlayWaitingProps): JSX.Element {
  const { content, seed, timeLimits, resume } = props;
  const company = findCompany(props);
  const people = useMemo(() => gatherPeople(content, seed, undefined), [content, seed]);
  if (resume !== null) return <div aria-busy="true" />;
  const fill = content.fillFor(company, people.words);
  return (
    <BriefingScreen
      {...describeBriefing({ props, company, people, timeLimits, fill })}
      busy={begun}
      onCompany={(id) => props.onSettings({ company: id })}
      onMode={(mode) => props.onSettings({ mode })}
      onTimeLimits={(limits) => props.onSettings({ timeLimits: limits })}
      onBegin={onBegin}
      onContinue={props.onContinue}
      onBack={props.onLeave}
    />
  );
}
