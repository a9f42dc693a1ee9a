import { checkReviewDate } from '../core/source/check-review-date.ts';
import { checkGraph } from '../core/graph/check-graph.ts';
import { checkCastReferences } from '../core/scenario/check-cast.ts';
import { checkCurrencies } from '../core/scenario/check-currencies.ts';
import { listPlaceholderNames } from '../core/scenario/list-placeholder-names.ts';
import { shapeScenarioTexts } from '../core/scenario/shape-scenario-texts.ts';
import type { Problem } from '../core/source/problem.ts';
import { checkTextFiles } from '../core/texts/check-text-files.ts';
import type { CheckDesk } from './check-desk.ts';
import { listLabels } from './list-labels.ts';
import { loadScenario } from './load-scenario.ts';
import { readTextFiles } from './read-text-files.ts';

/** Everything `check` says of one scenario: its machine, its texts, all its runs. */
export function checkScenarioFolder(desk: CheckDesk, folder: string): Problem[] {
  const { setting } = desk;
  setting.onProgress?.(folder);
  const code = desk.code();
  const presets = desk.presets();
  const cast = desk.cast();
  const { source, content, problems } = loadScenario(folder, code);
  setting.onProgress?.(folder);
  const texts = readTextFiles(folder);
  const currencies = presets.flatMap((preset) => preset.content?.currency ?? []);
  const all = [
    ...problems,
    ...checkCurrencies(source, currencies),
    ...(cast.value === undefined ? [] : checkCastReferences(source, cast.value)),
    ...checkReviewDate(source, setting.today),
  ];
  const sound = all.every(({ severity }) => severity === 'warning');
  return [
    ...all,
    ...texts.problems,
    ...(typeof source.value !== 'object' || source.value === null
      ? [] // nothing to hold texts against: each would be an echo
      : checkTextFiles(
          texts.files,
          shapeScenarioTexts(source.value),
          listPlaceholderNames(source.value, code.vocabulary.facts, cast.value ?? null),
        )),
    ...(content === null || code.content === null || !sound
      ? []
      : checkGraph({
          source,
          scenario: content,
          code: code.content,
          presets: presets.flatMap((preset) => preset.content ?? []),
          labels: listLabels(texts.files),
          onProgress: () => setting.onProgress?.(folder),
        })),
  ];
}
