import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from './builders/a-project.ts';
import { runCommand } from './builders/run-command.ts';

const PAGE = readFileSync(join(import.meta.dirname, '..', 'docs', 'format.md'), 'utf8');

/** The fenced blocks that follow `<!-- kind: name -->`, by name. */
function cutBlocks(kind: 'file' | 'output'): Map<string, string> {
  const pattern = new RegExp(`<!-- ${kind}: (.+?) -->\\s*\`\`\`\\w*\\n([\\s\\S]*?)\`\`\``, 'g');
  return new Map(Array.from(PAGE.matchAll(pattern), ([, name = '', text = '']) => [name, text]));
}

describe('docs/format.md', () => {
  const files = cutBlocks('file');
  const outputs = cutBlocks('output');

  function writeExample(): string {
    const folder = aFolder();
    for (const [name, text] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return folder;
  }

  it('holds a complete small example', () => {
    expect([...files.keys()].toSorted()).toEqual([
      'late-umbrella/en.yaml',
      'late-umbrella/et.yaml',
      'late-umbrella/runs.json',
      'late-umbrella/scenario.yaml',
      'late-umbrella/zh-CN.yaml',
    ]);
    expect(outputs.size).toBeGreaterThanOrEqual(3);
  });

  it('shows an example without errors', () => {
    const { stdout } = runCommand(['check', 'late-umbrella', '--json'], { cwd: writeExample() });
    expect(JSON.parse(stdout)).toMatchObject({ checked: 1, errors: 0 });
  });

  it.each([...outputs])('prints what the program prints: %s', (command, shown) => {
    const args = command.replace(/^goodfaith /, '').split(' ');
    const { stdout } = runCommand(args, { cwd: writeExample() });
    expect(stdout.trim()).toBe(shown.trim());
  });
});
