import type { PlayCompany, PlayScreenProps } from './play-setting.ts';

/** The company a run is played under: its own for one that goes on, else the one chosen. */
export function findCompany({
  content,
  company,
  resume,
}: Pick<PlayScreenProps, 'content' | 'company' | 'resume'>): PlayCompany {
  const started = resume?.log[0];
  const id = started?.type === 'run-started' ? started.stance : company;
  const found = content.companies.find(({ stance }) => stance.id === id) ?? content.companies[0];
  if (found === undefined) throw new Error('there is no company to play for');
  return found;
}
