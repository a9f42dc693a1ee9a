import type { Project } from '../builders/a-project.ts';
import { aScenarioFile } from '../builders/a-scenario.ts';
import {
  HEAR,
  OPENING,
  changed,
  inScenario,
  withChoices,
  withScenario,
} from '../builders/change-project.ts';

/** One tiny fault a line: the project, and all that check says of it. */
export const SHAPE_CASES: readonly [string, Project, readonly string[]][] = [
  ['a missing key', inScenario(['level'], undefined), ['shape level']],
  ['an unknown key', inScenario(['moood'], 'calm'), ['shape moood']],
  ['a wrong type', inScenario(['level'], 'two'), ['shape level']],
  ['a number out of range', inScenario(['level'], 4), ['shape level']],
  ['an id that is no id', inScenario(['start'], 'Opening'), ['shape start', 'unknown-scene start']],
  ['a day that does not exist', inScenario(['reviewBy'], '2027-02-30'), ['shape reviewBy']],
  ['NaN', inScenario(['level'], Number.NaN), ['shape level']],
  [
    'a value outside its variable',
    inScenario(['variables', 'trust', 'initial'], 9),
    ['shape variables trust initial'],
  ],
  [
    'a condition of no known form',
    inScenario([...HEAR, 'when'], { variable: 'trust', equals: 2 }),
    ['shape scenes opening choices hear when'],
  ],
  [
    'a condition that lacks its question',
    inScenario([...HEAR, 'when'], { variable: 'trust', atleast: 2 }),
    ['shape scenes opening choices hear when'],
  ],
  [
    'a number in quotes',
    inScenario([...HEAR, 'set'], { trust: '2' }),
    ['shape scenes opening choices hear set trust'],
  ],
  [
    'a bound on something that is no number',
    changed(
      ['scenario', 'variables', 'mask'],
      { type: 'boolean', initial: false },
      inScenario([...HEAR, 'when'], { variable: 'mask', atLeast: 1 }),
    ),
    ['shape scenes opening choices hear when atLeast'],
  ],
  [
    'no untimed choice',
    inScenario([...OPENING, 'choices'], { hear: { after: 5, to: 'request' } }),
    [
      'shape scenes opening choices',
      ...['en', 'et', 'zh-CN'].map(() => 'unknown-text scenes opening choices rush'),
    ],
  ],
  [
    'two timed choices',
    withChoices({ wait: { after: 5, to: 'request' }, sleep: { after: 9, to: 'request' } }),
    ['shape scenes opening choices sleep'],
  ],
  [
    'a last target with a condition',
    inScenario([...HEAR, 'to'], [{ when: { variable: 'trust', is: 1 }, go: 'request' }]),
    ['shape scenes opening choices hear to 0'],
  ],
  [
    'an earlier target without a condition',
    inScenario([...HEAR, 'to'], [{ go: 'request' }, { go: 'request' }]),
    ['shape scenes opening choices hear to 0'],
  ],
  [
    'a scene and an outcome of one name',
    withScenario({
      outcomes: { ...aScenarioFile().outcomes, opening: { mood: 'sad', satisfaction: 2 } },
    }),
    ['shape outcomes opening'],
  ],
  [
    'an act that the code has',
    withScenario({ acts: { hear: { judgements: [{ practice: 'listen', degree: 1 }] } } }),
    ['shape acts hear'],
  ],
  [
    'a price in no currency of a company',
    withScenario({ amounts: { jacket: { CNY: 690 } } }),
    ['shape amounts jacket EUR'],
  ],
  [
    'a degree out of range',
    changed(['code', 'acts', 'hear', 'judgements', '0', 'degree'], 3),
    ['shape acts hear judgements 0 degree'],
  ],
  [
    'a degree that lacks an option',
    changed(['code', 'acts', 'refund', 'judgements', '0', 'degree', 'limits'], undefined),
    ['shape acts refund judgements 0 degree limits'],
  ],
  [
    'a code without the practice of records',
    changed(['code', 'practices', 'keep-records'], undefined),
    ['shape practices keep-records', 'unknown-practice record wish'],
  ],
  [
    'a stance that weighs no value',
    changed(['stances', '0', 'weights', 'loyalty'], undefined),
    ['shape weights loyalty'],
  ],
  [
    'a stance that takes no position',
    changed(['stances', '0', 'positions', 'claims'], undefined),
    ['shape positions claims'],
  ],
  [
    'a stance that lacks a fact',
    changed(['stances', '0', 'facts', 'return-days'], undefined),
    ['shape facts return-days'],
  ],
  [
    'a fact of the wrong type',
    changed(['stances', '0', 'facts', 'hours'], 8),
    ['shape facts hours'],
  ],
];
