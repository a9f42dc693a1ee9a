import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { aDebriefBench } from '../../../tests/builders/a-debrief.ts';
import { drawRun } from '../../../tests/builders/draw-run.ts';
import { showDebrief } from '../../../tests/builders/show-debrief.tsx';

const COMPANIES = [
  ['return-outside-policy', 'fair-outfitter'],
  ['return-outside-policy', 'generous-retailer'],
  ['unrelated-problem', 'homely-hotel'],
  ['implausible-claim', 'careful-bank'],
] as const;

/** So many runs of each; every one is drawn on a real page. */
const RUNS = 8;

/** The figures of the sum's rows; the last is what they make together. */
function readSum(): number[] {
  const table = page.getByRole('table', { name: /make 100|make the best/ }).element();
  return [...table.querySelectorAll('td')].map(({ textContent }) =>
    textContent === 'under 1' ? 0 : Number(textContent.replace('−', '-')),
  );
}

describe.each(COMPANIES)('the sum on the page (%s, %s)', (scenario, stance) => {
  it('adds up, whatever was said', async () => {
    const bench = await aDebriefBench({ scenario, stance });
    const props = (seed: number): ReturnType<typeof bench.debrief> =>
      bench.debrief(drawRun(bench.frame, seed));
    const show = await showDebrief(props(1));
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const { debrief, ...rest } = props(seed);
      await show({ ...rest, debrief });
      const figures = readSum();
      const total = figures.pop();
      expect(total).toBe(debrief.result.inPoints ? debrief.result.best : 100);
      expect(figures.reduce((sum, one) => sum + one, 0)).toBe(total);
      const lost = [...debrief.decisions, ...debrief.record.items].filter(({ loss }) => loss > 0);
      expect(figures).toHaveLength(lost.length + 1);
    }
  });
});

describe('the places of the sum', () => {
  it('lead to their decisions, which are unfolded', async () => {
    const bench = await aDebriefBench();
    const props = bench.debrief(drawRun(bench.frame, 428));
    await showDebrief(props);
    const table = page.getByRole('table', { name: /make 100/ });
    const lost = props.debrief.decisions.filter(({ loss }) => loss > 0);
    for (const { decision } of lost) {
      await table.getByRole('link', { name: `Decision ${decision + 1}`, exact: true }).click();
      expect(document.activeElement?.id).toBe(`decision-${decision}`);
      const entry = document.activeElement?.closest('li');
      expect(entry?.querySelector('details')?.open).toBe(true);
    }
  });

  it('says under 1 where a loss is too small for a point of a hundred', async () => {
    const bench = await aDebriefBench();
    const props = bench.debrief(drawRun(bench.frame, 428));
    const { debrief } = props;
    const [first, ...others] = debrief.decisions.filter(({ loss }) => loss > 0);
    await showDebrief({
      ...props,
      debrief: {
        ...debrief,
        decisions: debrief.decisions.map((one) =>
          one.decision === first?.decision ? { ...one, share: 0 } : one,
        ),
      },
    });
    expect(others).not.toHaveLength(0);
    await expect
      .element(page.getByRole('table', { name: /make 100/ }).getByText('under 1'))
      .toBeVisible();
  });

  it('speaks in points where the score was raised to 0', async () => {
    const bench = await aDebriefBench();
    const props = bench.debrief(drawRun(bench.frame, 314));
    expect(props.debrief.result.inPoints).toBe(true);
    await showDebrief(props);
    await expect.element(page.getByText(/the losses stand here in points/)).toBeVisible();
  });
});
