import type { JSX } from 'react';
import { buildCode } from '../core/ethics/code.ts';
import { buildScenario } from '../core/scenario/scenario.ts';
import { listScenePractices } from '../core/scoring/list-scene-practices.ts';
import { HandbookScreen } from '../features/handbook/handbook-screen.tsx';
import { shippedContent } from '../content/shipped-content.ts';
import { addressOfPlace } from './address-of-place.ts';
import { usePlayer } from './player-context.ts';
import { printDay } from './print-day.ts';
import { useCompanyFill } from './use-company-fill.ts';
import { useContent } from './use-content.ts';
import { useHandbookContent } from './use-handbook-content.ts';

interface HandbookInPlayProps {
  readonly scenario: string;
  readonly company: string;
  readonly scene: string | null;
}

/** The handbook's drawer, with what judges the present scene first. */
export function HandbookInPlay({ scenario: id, company, scene }: HandbookInPlayProps): JSX.Element {
  const { now } = usePlayer();
  const content = useHandbookContent();
  const { file } = useContent(`scenario ${id}`, () => shippedContent.loadScenario(id));
  const fill = useCompanyFill();
  return (
    <HandbookScreen
      layout="drawer"
      content={content}
      company={company}
      own={company}
      at={null}
      inPlay={listScenePractices(buildScenario(file), buildCode(content.code), scene)}
      today={printDay(now())}
      fill={fill}
      hrefOf={addressOfPlace}
    />
  );
}
