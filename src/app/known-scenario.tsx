import type { JSX } from 'react';
import { shippedContent } from '../content/shipped-content.ts';
import { MissingPage } from './missing-page.tsx';

interface KnownScenarioProps {
  /** As the address has it. */
  readonly scenario: string;
  readonly children: JSX.Element;
}

/** A page about a scenario, where there is one of that name. */
export function KnownScenario({ scenario, children }: KnownScenarioProps): JSX.Element {
  return shippedContent.listScenarios().includes(scenario) ? children : <MissingPage />;
}
