import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, aProject, writeProject } from './builders/a-project.ts';
import { changed } from './builders/change-project.ts';
import { expectWrongCall } from './builders/expect-wrong-call.ts';
import { runCommand } from './builders/run-command.ts';

/** A project on disk with its own code, and the arguments that point there. */
function aPlace(project = aProject()): { cwd: string; code: string[]; all: string[] } {
  const cwd = writeProject(project);
  const code = ['--code', 'ethics/code.yaml'];
  return {
    cwd,
    code,
    all: [...code, '--stances', 'ethics/stances', '--cast', 'scenarios/cast.yaml'],
  };
}

const SCENARIO = 'scenarios/short-visit';
const STANCE = ['--stance', 'ethics/stances/corner-shop.yaml'];

describe('goodfaith check', () => {
  it('checks everything that is shipped', () => {
    const { status, stdout, stderr } = runCommand(['check', '--json']);
    const { errors, problems } = JSON.parse(stdout);
    expect(errors).toBe(0);
    // The command goes by the calendar, and some day every review is due.
    const now = problems.filter(({ code }: { code: string }) => code !== 'overdue');
    expect(now).toEqual([]);
    // Nothing but that long work goes on.
    expect(stderr).toMatch(/^(?:checking \S+ …\n)*$/);
    expect(status).toBe(0);
  });

  it('counts what was named, each once', () => {
    const { cwd, all } = aPlace();
    const named = [
      SCENARIO,
      'scenarios',
      `${SCENARIO}/scenario.yaml`,
      'ethics/stances/corner-shop.yaml',
    ];
    const { stdout } = runCommand(['check', ...named, ...all, '--json'], { cwd });
    expect(JSON.parse(stdout)).toEqual({ checked: 2, errors: 0, warnings: 0, problems: [] });
  });

  it('points at a fault, for programs and for people', () => {
    const { cwd, all } = aPlace(
      changed(['scenario', 'scenes', 'opening', 'choices', 'hear', 'to'], 'reqest'),
    );
    const file = join(cwd, SCENARIO, 'scenario.yaml');
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('reqest')) + 1;
    const json = runCommand(['check', SCENARIO, ...all, '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual({
      checked: 1,
      errors: 1,
      warnings: 0,
      problems: [
        {
          severity: 'error',
          code: 'unknown-scene',
          file: `${SCENARIO}/scenario.yaml`,
          line,
          column: 13,
          path: ['scenes', 'opening', 'choices', 'hear', 'to'],
          message: 'There is no scene or outcome called “reqest”. Did you mean “request”?',
        },
      ],
    });
    expect(json.status).toBe(1);
    const { stdout, status } = runCommand(['check', SCENARIO, ...all], { cwd });
    expect(stdout).toContain(`${SCENARIO}/scenario.yaml:${line}:13  error  unknown-scene`);
    expect(stdout).toContain('Did you mean “request”?');
    expect(stdout).toContain('1 checked: 1 error, 0 warnings.');
    expect(status).toBe(1);
  });

  it('ends well with warnings alone', () => {
    const { cwd, all } = aPlace(changed(['scenario', 'reviewBy'], '2020-01-01'));
    expect(runCommand(['check', SCENARIO, ...all], { cwd })).toMatchObject({ status: 0 });
  });

  it('reports the texts of code and stances only where they are named', () => {
    const { cwd, all } = aPlace(changed(['stances', '0', 'texts'], { en: { company: 'Corner' } }));
    const quiet = runCommand(['check', SCENARIO, ...all, '--json'], { cwd });
    expect(JSON.parse(quiet.stdout).errors).toBe(0);
    const named = runCommand(['check', 'ethics/stances/corner-shop.yaml', ...all, '--json'], {
      cwd,
    });
    const codes = JSON.parse(named.stdout).problems.map(({ code }: { code: string }) => code);
    expect(new Set(codes)).toEqual(new Set(['missing-text']));
    const code = runCommand(['check', 'ethics/code.yaml', ...all, '--json'], { cwd });
    expect(JSON.parse(code.stdout)).toMatchObject({
      checked: 1,
      errors: 3,
      problems: [{ file: 'ethics/en.yaml', line: 1, column: 1, code: 'missing-text' }, {}, {}],
    });
  });

  it('speaks three languages', () => {
    const { cwd, all } = aPlace(changed(['scenario', 'level'], 9));
    for (const [language, words] of [
      ['et', 'liiga suur'],
      ['zh-CN', '太大'],
    ] as const) {
      const { stdout } = runCommand(['check', SCENARIO, ...all, '--language', language], { cwd });
      expect(stdout).toContain(words);
    }
  });
});

const RUNS = JSON.stringify([
  { choices: ['hear', 'refund'], record: ['wish'] },
  { choices: ['rush', 'lie'] },
]);

describe('goodfaith score', () => {
  it('scores runs from standard input as docs/format.md says', () => {
    const { cwd, code } = aPlace();
    const args = ['score', SCENARIO, ...STANCE, ...code, '--runs', '-', '--json'];
    const { stdout, status } = runCommand(args, { cwd, input: RUNS });
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['scenario', 'stance', 'through', 'runs']);
    expect(answer).toMatchObject({ scenario: 'short-visit', stance: 'corner-shop', through: null });
    expect(answer.runs[0]).toEqual({
      outcome: 'content',
      satisfaction: 5,
      earned: 10,
      best: 10,
      worst: -12,
      score: 100,
      passed: true,
      breaches: [],
      values: {
        honesty: { earned: 0, best: 3, worst: -3, atBest: 0, score: 50 },
        respect: { earned: 8, best: 8, worst: -10, atBest: 8, score: 100 },
        loyalty: { earned: 2, best: 2, worst: -2, atBest: 2, score: 100 },
      },
      decisions: [
        {
          scene: 'opening',
          choice: 'hear',
          points: 4,
          loss: 0,
          options: [
            { choice: 'hear', points: 4, loss: 0 },
            { choice: 'rush', points: -6, loss: 10 },
          ],
        },
        {
          scene: 'request',
          choice: 'refund',
          points: 6,
          loss: 0,
          options: [
            { choice: 'refund', points: 6, loss: 0 },
            { choice: 'refuse', points: -1, loss: 7 },
            { choice: 'lie', points: -8, loss: 14 },
          ],
        },
      ],
      record: {
        earned: 0,
        best: 0,
        loss: 0,
        items: [
          { item: 'wish', kept: true, right: true },
          { item: 'looks', kept: false, right: true },
        ],
      },
    });
    expect(answer.runs[1]).toMatchObject({
      score: 0,
      passed: false,
      breaches: [{ scene: 'request', choice: 'lie', act: 'lie' }],
      record: { earned: -3, loss: 3 },
    });
    expect(status).toBe(0);
  });

  it('judges through another stance', () => {
    const { cwd, code } = aPlace();
    writeFileSync(join(cwd, 'runs.json'), RUNS);
    const through = ['--through', 'ethics/stances/strict-shop.yaml', '--runs', 'runs.json'];
    const { stdout } = runCommand(['score', SCENARIO, ...STANCE, ...code, ...through, '--json'], {
      cwd,
    });
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ stance: 'corner-shop', through: 'strict-shop' });
    expect(answer.runs[0].decisions[1]).toMatchObject({ choice: 'refund', points: -3, loss: 11 });
    const people = runCommand(['score', SCENARIO, ...STANCE, ...code, ...through], { cwd });
    expect(people.stdout).toContain('judged by strict-shop');
    expect(people.stdout).toContain('better here: refuse');
  });

  it.each([
    [[{ choices: ['sing'] }], /Run 1, choice 1: “sing” is not open in “opening”.*hear, rush/],
    [
      [{ choices: ['hear', 'refund'] }, { choices: ['hear'] }],
      /Run 2 stops after choice 1 in “request”/,
    ],
    [
      [{ choices: ['hear', 'refund', 'lie'] }],
      /Run 1, choice 3: “lie” comes after the outcome “content”/,
    ],
    [[{ choices: ['hear', 'refund'], record: ['gossip'] }], /no item “gossip”.*wish, looks/],
    [[{ choices: 'hear' }], /run 1 is not of the form/],
    [[{ choices: ['hear'], recrod: [] }], /run 1 is not of the form/],
    [{ choices: [] }, /list of runs/],
    ['nonsense', /JSON/],
    ['['.repeat(50_000), /JSON/],
    ['[{"choices": ["hear"], "__proto__": {}}]', /run 1 is not of the form/],
    [[{ choices: ['a\u001b[31m\nb'] }], /“a\\u\{1b\}\[31m\\nb” is not open/],
  ])('refuses the runs %j', (runs, words) => {
    const { cwd, code } = aPlace();
    const input = typeof runs === 'string' ? runs : JSON.stringify(runs);
    expectWrongCall(
      runCommand(['score', SCENARIO, ...STANCE, ...code, '--runs', '-', '--json'], { cwd, input }),
      words,
    );
  });

  it('refuses content that cannot be played, with the problems of check', () => {
    const project = changed(['scenario', 'scenes', 'opening', 'choices', 'hear', 'to'], 'opening');
    const { cwd, code } = aPlace(
      changed(['scenario', 'scenes', 'opening', 'choices', 'hear', 'add'], undefined, project),
    );
    const { stdout, status } = runCommand(
      ['score', SCENARIO, ...STANCE, ...code, '--runs', '-', '--json'],
      {
        cwd,
        input: RUNS,
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'loop', choices: [] }] });
    expect(Object.keys(JSON.parse(stdout))).toEqual(['problems']);
    expect(status).toBe(1);
  });

  it('reads no texts, cast or presets', () => {
    const { cwd, code } = aPlace();
    for (const file of [
      'scenarios/cast.yaml',
      `${SCENARIO}/en.yaml`,
      'ethics/stances/strict-shop.yaml',
    ]) {
      writeFileSync(join(cwd, file), '{ this is not YAML');
    }
    const result = runCommand(['score', SCENARIO, ...STANCE, ...code, '--runs', '-'], {
      cwd,
      input: RUNS,
    });
    expect(result).toMatchObject({ status: 0 });
  });
});

describe('goodfaith analyse', () => {
  it('looks at all runs as docs/format.md says', () => {
    const { cwd, code } = aPlace();
    const { stdout, status } = runCommand(['analyse', SCENARIO, ...STANCE, ...code, '--json'], {
      cwd,
    });
    expect(JSON.parse(stdout)).toEqual({
      scenario: 'short-visit',
      stance: 'corner-shop',
      through: null,
      scenes: 2,
      outcomes: 2,
      situations: 7,
      runs: '6',
      shortest: 2,
      longest: 2,
      best: { points: 10, choices: ['hear', 'refund'], outcome: 'content' },
      worst: { points: -12, choices: ['rush', 'refuse'], outcome: 'gone' },
      byOutcome: { content: { best: 10, worst: -5 }, gone: { best: -4, worst: -19 } },
      values: {
        honesty: { best: 3, worst: -3, atBest: 0 },
        respect: { best: 8, worst: -10, atBest: 8 },
        loyalty: { best: 2, worst: -2, atBest: 2 },
      },
    });
    expect(status).toBe(0);
  });

  it('takes shipped ids, and tells people the same', () => {
    const { stdout } = runCommand(
      ['analyse', 'return-outside-policy', '--stance', 'fair-outfitter'],
      {
        cwd: aFolder(),
      },
    );
    expect(stdout).toContain('return-outside-policy under fair-outfitter');
    expect(stdout).toMatch(/\d+ scenes, \d+ outcomes, \d+ situations/);
  });
});
