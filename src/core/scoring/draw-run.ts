import { seededDice } from '../play/seeded-dice.ts';
import type { Machine } from '../situation/machine.ts';
import { listOpenChoices } from '../situation/open-choices.ts';
import { startSituation } from '../situation/situation.ts';
import { takeChoice } from '../situation/take-choice.ts';

/**
 * The choices of a run that picks evenly among what is offered; the clock never takes one.
 * Stops where nothing is open, which happens under no company of a checked scenario. It has no
 * loop.
 */
export function drawRun(machine: Machine, seed: number): readonly string[] {
  const dice = seededDice(seed);
  const choices: string[] = [];
  let situation = startSituation(machine);
  while (machine.nodes[situation.node]?.outcome === null) {
    const open = listOpenChoices(machine, situation);
    const offered = open.filter(({ timed }) => !timed);
    const among = offered.length > 0 ? offered : open;
    const choice = among[Math.floor(dice() * among.length)];
    if (choice === undefined) break;
    choices.push(choice.id);
    situation = takeChoice(situation, choice);
  }
  return choices;
}
