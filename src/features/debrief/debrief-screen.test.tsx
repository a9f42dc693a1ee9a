import { describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { aDebriefBench } from '../../../tests/builders/a-debrief.ts';
import { aRun, drawRun } from '../../../tests/builders/draw-run.ts';
import { showDebrief } from '../../../tests/builders/show-debrief.tsx';
import type { RunInput } from '../../core/scoring/walk-run.ts';
import type { DebriefProps } from './debrief-props.ts';
import '../../ui/base.css';
import '../../ui/tokens.css';

/** Kind, and by the rules of another company. */
const TOOK_IT_BACK: RunInput = {
  choices: [
    'hear-the-reason',
    'jacket-first',
    'look-over-it',
    'take-it-back',
    'own-code',
    'ask-for-two',
    'yes-you-too',
  ],
  record: ['taken-and-repaid', 'second-size-out'],
};

const DECISION = 3;

async function tookItBack(over: Partial<DebriefProps> = {}): Promise<DebriefProps> {
  return (await aDebriefBench()).debrief(TOOK_IT_BACK, over);
}

const part = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('region', { name, exact: true });

const entryOf = (decision: number): string =>
  document.querySelector(`#decision-${decision}`)?.closest('li')?.textContent ?? '';

describe('what became of it', () => {
  it('comes first: outcome, face, stars and the words of the customer', async () => {
    await showDebrief(await tookItBack());
    const outcome = part('The money back');
    await expect.element(outcome.getByRole('img', { name: 'Liis Tamm, pleased' })).toBeVisible();
    await expect.element(outcome.getByRole('img', { name: '5 stars of 5' })).toBeVisible();
    await expect.element(outcome.getByText(/I'll go on buying here/)).toBeVisible();
    await expect.element(outcome.getByText(/is not what Songji Outfitters asks/)).toBeVisible();
  });
});

describe('the result', () => {
  it("is said in words, against the company's mark", async () => {
    await showDebrief(await tookItBack());
    await expect
      .element(part('The result').getByText(/Not passed: Songji Outfitters asks for 75/))
      .toBeInTheDocument();
  });

  it('is led by a breach, which names the act and the place', async () => {
    const bench = await aDebriefBench({ stance: 'generous-retailer' });
    await showDebrief(bench.debrief(drawRun(bench.frame, 306)));
    const result = part('The result');
    const text = result.element().textContent;
    expect(text.indexOf('A line was crossed')).toBeLessThan(text.search(/\d+ of 100/));
    await expect.element(result.getByText(/the agent gives personal data/)).toBeVisible();
    await expect.element(result.getByText(/whatever the points say/)).toBeVisible();
    await result.getByRole('link', { name: /Where: decision 8/ }).click();
    expect(document.activeElement?.textContent).toContain('a line crossed');
  });
});

describe('the one thing', () => {
  it('says what to say instead, and why', async () => {
    await showDebrief(await tookItBack());
    const lesson = part('One thing to do differently');
    await expect.element(lesson.getByText(/No refunds after 30 days/)).toBeVisible();
    const text = lesson.element().textContent;
    const said = text.indexOf('You said');
    const against = text.indexOf('Against what you said');
    expect(said).toBeLessThan(against);
    expect(against).toBeLessThan(text.indexOf('Say instead'));
    await expect.element(lesson.getByText('At Songji Outfitters: Fair limits.')).toBeVisible();
  });

  it('tells who lost nothing why it was right, and where it would not have been', async () => {
    const bench = await aDebriefBench({ stance: 'generous-retailer' });
    await showDebrief(bench.debrief(aRun(bench.frame, 'best')));
    const lesson = part('Why it was right');
    await expect.element(lesson.getByText(/Songji Outfitters.* and /)).toBeVisible();
    await expect.element(lesson.getByText('At Viis Kaske: Accept every return.')).toBeVisible();
  });
});

describe('the values', () => {
  it('are called weak in picture and table alike, and only against the best run', async () => {
    const props = await tookItBack();
    await showDebrief(props);
    const values = part('The values');
    await values.getByText('The same as a table').click();
    for (const { value, score, atBestScore, weak } of props.debrief.values) {
      const name = props.words.nameValue(value);
      const found = values.getByRole('row', { name });
      await expect.element(found).toBeVisible();
      const row = found.element().textContent;
      expect(row).toContain(`${score}${atBestScore}`);
      expect(row.endsWith('weak')).toBe(weak);
      expect(weak && score === atBestScore).toBe(false);
    }
    const meters = values.getByRole('meter').elements();
    expect(meters).toHaveLength(props.debrief.values.length);
  });
});

describe('the conversation', () => {
  it("puts the company's statement and its why beside the judged choice", async () => {
    const props = await tookItBack();
    await showDebrief(props);
    const { words, debrief } = props;
    const text = entryOf(DECISION);
    expect(text).toContain('The agent takes back a return that comes after the limit.');
    expect(text).toContain(words.statePractice('fair-returns', debrief.stance));
    expect(text).toContain('At Songji Outfitters: Fair limits.');
    expect(text).toContain(words.explainPosition('returns', debrief.stance));
  });

  it.each(['fair-outfitter', 'lean-webshop'])(
    'says for every decision why (%s)',
    async (stance) => {
      const bench = await aDebriefBench({ stance });
      const show = await showDebrief(bench.debrief(drawRun(bench.frame, 1)));
      for (let seed = 1; seed <= 5; seed += 1) {
        const props = bench.debrief(drawRun(bench.frame, seed));
        await show(props);
        for (const { decision, options } of props.debrief.decisions) {
          for (const { practice } of options.find(({ chosen }) => chosen)?.judgements ?? []) {
            const text = entryOf(decision);
            const said = text.includes(props.words.statePractice(practice, stance));
            const name = props.words.namePractice(practice);
            expect(said || text.includes(`“${name}”: see decision`)).toBe(true);
          }
        }
      }
    },
  );

  it.each(['fair-outfitter', 'lean-webshop'])(
    'says the words of the company in full once, and leads there from elsewhere (%s)',
    async (stance) => {
      const bench = await aDebriefBench({ stance });
      const props = bench.debrief(drawRun(bench.frame, 4));
      await showDebrief(props);
      const { words, debrief } = props;
      const timeline = part('Your conversation').element();
      const judged = debrief.decisions.flatMap(
        ({ options }) => options.find(({ chosen }) => chosen)?.judgements ?? [],
      );
      for (const practice of new Set(judged.map((one) => one.practice))) {
        const full = words.statePractice(practice, stance);
        expect(timeline.textContent.split(full)).toHaveLength(2);
        for (const link of timeline.querySelectorAll('a')) {
          if (!link.textContent.startsWith(`“${words.namePractice(practice)}”`)) continue;
          const there = document.querySelector(link.hash)?.closest('li')?.textContent;
          expect(there).toContain(full);
        }
      }
    },
  );

  it('leaves the choice that was made out of what else was open', async () => {
    const props = await tookItBack();
    await showDebrief(props);
    for (const { decision, options } of props.debrief.decisions) {
      const list = [...document.querySelectorAll(`#decision-${decision}`)]
        .flatMap((heading) => [...(heading.closest('li')?.querySelectorAll('h4') ?? [])])
        .find(({ textContent }) => textContent === 'What else was open')?.nextElementSibling;
      expect(list?.children).toHaveLength(options.length - 1);
    }
  });

  it('names the companies where a choice is defensible, and what they stand for', async () => {
    const props = await tookItBack();
    await showDebrief(props);
    const defensible = props.debrief.decisions.filter(({ kind }) => kind === 'defensible');
    expect(defensible).not.toHaveLength(0);
    for (const { decision, defenders } of defensible) {
      expect(entryOf(decision)).toContain('Defensible, not ours');
      for (const { stance, positions } of defenders) {
        expect(entryOf(decision)).toContain(props.words.nameCompany(stance));
        const [first] = positions;
        if (first === undefined) continue;
        const why = props.words.explainPosition(first.position, stance);
        expect(
          entryOf(decision).includes(why) || /Why: see decision/u.test(entryOf(decision)),
        ).toBe(true);
        expect(part('Your conversation').element().textContent.split(why)).toHaveLength(2);
      }
    }
  });

  it('ends with the record', async () => {
    await showDebrief(await tookItBack());
    const entries = part('Your conversation').element().querySelectorAll(':scope > ol > li');
    const record = [...entries].at(-1)?.textContent ?? '';
    expect(record).toContain('Missing from your note');
    expect(record).toContain('Rightly left out');
    expect(record).toContain('“Keep good records”: see decision');
  });
});

describe('the page', () => {
  it.each(['en', 'et', 'zh-CN'] as const)('has its headings in order (%s)', async (language) => {
    const bench = await aDebriefBench({ language });
    await showDebrief(bench.debrief(drawRun(bench.frame, 306)), { language });
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it('has a link to each of its parts, by keyboard', async () => {
    await showDebrief(await tookItBack());
    const links = page.getByRole('navigation', { name: 'Parts of this debrief' }).getByRole('link');
    for (const link of links.elements()) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
    await page.getByRole('button', { name: 'Print' }).click({ trial: true });
    page.getByRole('button', { name: 'Print' }).element().focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('What became of it');
  });

  it('opens everything for paper, and folds it again', async () => {
    await showDebrief(await tookItBack());
    const folded = [...document.querySelectorAll('details')].filter(({ open }) => !open);
    expect(folded).not.toHaveLength(0);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(folded.every(({ open }) => !open)).toBe(true);
  });

  it('shows no button on paper, and what was folded', async () => {
    await showDebrief(await tookItBack());
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      for (const button of page.getByRole('button').elements()) {
        expect(button.checkVisibility()).toBe(false);
      }
      await expect.element(page.getByText('What it led to', { exact: true }).first()).toBeVisible();
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    }
  });

  it('is not wider than the narrowest phone', async () => {
    await showDebrief(await tookItBack(), { width: 320 });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
