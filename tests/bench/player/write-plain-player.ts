import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioFile } from '../../../src/core/scenario/scenario-schema.ts';
import type { ScenarioTexts } from '../../../src/core/scenario/scenario-texts-schema.ts';

/**
 * The floor to measure against: the same contact as a plain page without any library, made of
 * three files. It knows scenes, choices and where they lead, and nothing else.
 */
export function writePlainPlayer(folder: string, file: ScenarioFile, texts: ScenarioTexts): void {
  mkdirSync(folder, { recursive: true });
  const scenes = Object.entries(file.scenes).map(([id, scene]) => {
    const words = texts.scenes[id];
    const choices = Object.entries(scene.choices).map(([choice, { to }]) => ({
      label: words?.choices[choice]?.label ?? '',
      to: typeof to === 'string' ? to : (to.at(-1)?.go ?? ''),
    }));
    return [id, { says: [words?.says ?? words?.narration ?? ''].flat().join(' '), choices }];
  });
  const outcomes = Object.keys(file.outcomes).map((id) => {
    return [id, { says: texts.outcomes[id]?.text ?? '', choices: [] }];
  });
  writeFileSync(
    join(folder, 'story.json'),
    JSON.stringify({ start: file.start, scenes: Object.fromEntries([...scenes, ...outcomes]) }),
  );
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'play.js'), SCRIPT);
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title></head><body><main id="said" aria-live="polite"></main><div id="choices"></div><script src="play.js"></script></body></html>`;

const SCRIPT = `fetch('story.json').then((answer) => answer.json()).then(({ start, scenes }) => {
  const said = document.getElementById('said');
  const list = document.getElementById('choices');
  const show = (id) => {
    const { says, choices } = scenes[id];
    const line = document.createElement('p');
    line.textContent = says;
    said.append(line);
    list.replaceChildren(...choices.map(({ label, to }) => {
      const button = document.createElement('button');
      button.textContent = label;
      button.onclick = () => show(to);
      return button;
    }));
  };
  show(start);
});
`;
