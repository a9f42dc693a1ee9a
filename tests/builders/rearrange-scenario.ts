import type { ScenarioFile, TargetsEntry } from '../../src/core/scenario/scenario-schema.ts';

/** The same scenario with the choices of each scene in the opposite order. */
export function reverseChoices(file: ScenarioFile): ScenarioFile {
  return {
    ...file,
    scenes: mapEntries(file.scenes, (id, scene) => [
      id,
      { ...scene, choices: Object.fromEntries(Object.entries(scene.choices).toReversed()) },
    ]),
  };
}

/** The same scenario with other ids for scenes, outcomes, choices and record items. */
export function renameIds(file: ScenarioFile): ScenarioFile {
  const renameTargets = (to: TargetsEntry): TargetsEntry =>
    typeof to === 'string' ? `x-${to}` : to.map((one) => ({ ...one, go: `x-${one.go}` }));
  return {
    ...file,
    start: `x-${file.start}`,
    scenes: mapEntries(file.scenes, (id, scene) => [
      `x-${id}`,
      {
        ...scene,
        choices: mapEntries(scene.choices, (choice, entry) => [
          `x-${choice}`,
          { ...entry, to: renameTargets(entry.to) },
        ]),
      },
    ]),
    outcomes: mapEntries(file.outcomes, (id, outcome) => [`x-${id}`, outcome]),
    record: mapEntries(file.record ?? {}, (id, item) => [`x-${id}`, item]),
  };
}

function mapEntries<Value>(
  entries: Record<string, Value>,
  map: (id: string, value: Value) => [string, Value],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).map(([id, value]) => map(id, value)));
}
