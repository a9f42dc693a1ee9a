import { describe, expect, it } from 'vitest';
import { expectWrongCall } from './builders/expect-wrong-call.ts';
import { runCommand } from './builders/run-command.ts';

describe('goodfaith matrix', () => {
  it('says what a shipped scenario turns on, and what guessers may expect of it', () => {
    const { status, stdout } = runCommand(['matrix', 'return-outside-policy', '--json']);
    const [row] = JSON.parse(stdout).scenarios;
    expect(status).toBe(0);
    expect(row.positions).toEqual(expect.arrayContaining(['returns', 'claims']));
    expect(row.practices).toContain('fair-returns');
    expect(row.disagreements).toContainEqual(['fair-outfitter', 'generous-retailer']);
    const told = row.guesses.map(
      ({ language, guesser }: { language: string; guesser: string }) => `${language} ${guesser}`,
    );
    expect(told).toEqual(expect.arrayContaining(['en longest', 'et polite', 'zh-CN apology']));
  });

  it('tells people the same in their language', () => {
    const { status, stdout } = runCommand(['matrix', 'return-outside-policy', '--language', 'et']);
    expect(status).toBe(0);
    expect(stdout).toContain('fair-outfitter × generous-retailer');
    expect(stdout).toContain('Otsustavad seisukohad');
  });

  it('refuses a scenario that cannot be read', () => {
    expectWrongCall(runCommand(['matrix', 'no-such-scenario']), /no-such-scenario/);
  });
});
