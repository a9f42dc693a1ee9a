import { describe, expect, it } from 'vitest';
import { expectWrongCall } from './builders/expect-wrong-call.ts';
import { runCommand } from './builders/run-command.ts';

describe('goodfaith transcript', () => {
  it('tells a run in each language, with the company its figures', () => {
    for (const [language, days] of [
      ['en', '365 days'],
      ['et', '365 päeva'],
      ['zh-CN', '365天'],
    ] as const) {
      const { stdout, status } = runCommand([
        'transcript',
        'return-outside-policy',
        '--stance',
        'generous-retailer',
        '--text',
        language,
      ]);
      expect(stdout).toContain(days);
      expect(stdout).not.toContain('{{');
      expect(status).toBe(0);
    }
  });
});

describe('a wrong call', () => {
  it.each([
    [['chekc'], /no command “chekc”/],
    [['check', 'nowhere'], /nowhere: there is no such file/],
    [['check', '--code'], /“--code” needs a value/],
    [['check', '--jsn'], /no option “--jsn”/],
    [['check', '-x'], /no option “-x”/],
    [['check', '--json', '--json'], /stands twice/],
    [['check', '--language', 'ru'], /not a language/],
    [['score', 'implausible-claim'], /“--runs” is missing/],
    [['score', 'implausible-claim', '--runs', 'x.json'], /“--stance” is missing/],
    [
      ['score', 'implausible-claim', '--stance', 'nobody', '--runs', 'x.json'],
      /nobody: there is no such file/,
    ],
    [
      ['score', 'implausible-claim', '--stance', 'careful-bank', '--runs', 'x.json'],
      /x\.json: there is no such file/,
    ],
    [['analyse', '--stance', 'careful-bank'], /No scenario is named/],
    [['analyse', 'a', 'b', '--stance', 'careful-bank'], /“b” is one argument too many/],
    [
      ['transcript', 'implausible-claim', '--stance', 'careful-bank', '--persona', 'nobody'],
      /no persona “nobody”/,
    ],
  ])('%j is answered in one line', (args, words) => {
    expectWrongCall(runCommand(args), words);
  });

  it('still gets help', () => {
    for (const args of [
      ['--help'],
      ['check', '--help'],
      ['score', '--help'],
      ['analyse', '--help'],
      ['transcript', '--help'],
    ]) {
      const { status, stdout } = runCommand(args);
      expect(stdout).toContain('goodfaith');
      expect(status).toBe(0);
    }
    expectWrongCall(runCommand([]), /No command is named/);
  });
});
