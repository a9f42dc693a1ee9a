import type { Project } from '../builders/a-project.ts';
import { HEAR, OPENING, changed, inScenario } from '../builders/change-project.ts';

/** One tiny fault a line: the project, and all that check says of it. */
export const REFERENCES_CASES: readonly [string, Project, readonly string[]][] = [
  [
    'an unknown scene',
    inScenario([...HEAR, 'to'], 'reqest'),
    ['unknown-scene scenes opening choices hear to'],
  ],
  ['an unknown start', inScenario(['start'], 'content'), ['unknown-scene start']],
  [
    'an unknown variable in a condition',
    inScenario([...HEAR, 'when'], { not: { all: [{ variable: 'trusst', is: 1 }] } }),
    ['unknown-variable scenes opening choices hear when not all 0 variable'],
  ],
  [
    'an unknown variable in an effect',
    inScenario([...HEAR, 'set'], { mood: 1 }),
    ['unknown-variable scenes opening choices hear set mood'],
  ],
  [
    'an unknown act',
    inScenario([...HEAR, 'acts'], ['heer']),
    ['unknown-act scenes opening choices hear acts 0'],
  ],
  [
    'an act named like what every object has',
    inScenario([...HEAR, 'acts'], ['constructor']),
    ['unknown-act scenes opening choices hear acts 0'],
  ],
  [
    'an unknown practice',
    inScenario(['record', 'wish', 'practice'], 'gossip'),
    ['unknown-practice record wish practice'],
  ],
  [
    'an unknown position',
    inScenario([...HEAR, 'when'], { position: 'refunds', is: 'accept' }),
    ['unknown-position scenes opening choices hear when position'],
  ],
  [
    'an unknown option',
    inScenario([...HEAR, 'when'], { position: 'returns', is: 'never' }),
    ['unknown-position scenes opening choices hear when is'],
  ],
  [
    'an unknown value',
    changed(['code', 'practices', 'listen', 'values'], ['kindness']),
    ['unknown-value practices listen values 0'],
  ],
  [
    'an unknown component',
    changed(['code', 'practices', 'listen', 'component'], 'ethics'),
    ['unknown-component practices listen component'],
  ],
  ['an unknown persona', inScenario(['cast'], ['liis-tam']), ['unknown-persona cast 0']],
  [
    'an unknown person',
    inScenario([...OPENING, 'speaker'], 'husband'),
    ['unknown-person scenes opening speaker'],
  ],
  [
    'an unknown fact',
    changed(['stances', '1', 'facts', 'discount'], 5),
    ['unknown-fact facts discount'],
  ],
];
