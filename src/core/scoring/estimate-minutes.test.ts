import { describe, expect, it } from 'vitest';
import { aScenario, aScenarioFile } from '../../../tests/builders/a-scenario.ts';
import { textsFor } from '../../../tests/builders/scenario-texts.ts';
import { countReading } from './count-reading.ts';
import { estimateMinutes } from './estimate-minutes.ts';

describe('countReading', () => {
  it.each([
    ['en', "I'd like a well-kept umbrella, please.", 6],
    ['en', '{{name}} is {{return-days+3}} late — twice.', 5],
    ['et', 'Mul on kahju, et läks nii.', 6],
    ['zh-CN', '您好，这把伞坏了。', 7],
    ['zh-CN', '{{name}}要退 2 件 iPhone。', 8],
    ['en', '', 0],
  ] as const)('%s: %s', (language, text, amount) => {
    expect(countReading(text, language)).toBe(amount);
  });
});

describe('estimateMinutes', () => {
  const file = aScenarioFile();
  const texts = textsFor(file, 'en');

  it('takes no less than the debrief', () => {
    expect(estimateMinutes(aScenario(), texts, 'en')).toBe(3);
  });

  it('adds what there is to read before one chooses, and nothing that is read only afterwards', () => {
    const long = Array.from({ length: 460 }, () => 'word').join(' ');
    expect(estimateMinutes(aScenario(), { ...texts, briefing: long }, 'en')).toBe(5);
    const discussion = [long];
    expect(estimateMinutes(aScenario(), { ...texts, discussion }, 'en')).toBe(3);
  });

  it('counts every decision', () => {
    // Thirty scenes in a row: four minutes of choosing.
    const scenes = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `scene-${at}`,
        {
          mood: 'calm' as const,
          choices: { on: { to: at === 29 ? 'content' : `scene-${at + 1}` } },
        },
      ]),
    );
    const row = aScenario({ scenes, start: 'scene-0' });
    expect(estimateMinutes(row, { ...texts, scenes: {} }, 'en')).toBe(7);
  });
});
