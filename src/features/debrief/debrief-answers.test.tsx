import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SHOWN_RUN, aDebriefBench } from '../../../tests/builders/a-debrief.ts';
import { aRun, drawRun } from '../../../tests/builders/draw-run.ts';
import { showDebrief } from '../../../tests/builders/show-debrief.tsx';
import type { DebriefOption } from '../../core/debrief/debrief.ts';
import type { DebriefProps } from './debrief-props.ts';

async function someDebrief(over: Partial<DebriefProps> = {}): Promise<DebriefProps> {
  const bench = await aDebriefBench();
  return bench.debrief(drawRun(bench.frame, 428), over);
}

const listPractices = (options: readonly DebriefOption[]): string[] =>
  options.find(({ chosen }) => chosen)?.judgements.map(({ practice }) => practice) ?? [];

const namesBoth = ({ words, debrief }: DebriefProps, company: string): RegExp => {
  const [here, there] = [words.nameCompany(debrief.stance), words.nameCompany(company)];
  return new RegExp(`Right at ${here}, not at ${there}|Right at ${there}, not at ${here}`, 'u');
};

const part = (name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole('region', { name, exact: true });

describe("another company's eyes", () => {
  it('shows score and verdict of both, and what divides them', async () => {
    const props = await someDebrief();
    await showDebrief(props);
    const part6 = part("Through another company's eyes");
    const select = part6.getByRole('combobox', { name: 'Look through the eyes of' });
    for (const company of props.otherCompanies) {
      await select.selectOptions(company);
      const lens = props.lookThrough(company);
      const row = part6.getByRole('row', { name: 'Score of 100' }).element().textContent;
      expect(row).toBe(`Score of 100${props.debrief.result.score}${lens.score}`);
      const changes = lens.decisions.filter(({ change }) => change !== 'same');
      const text = part6.element().textContent;
      for (const { decision, positions } of changes) {
        expect(text).toContain(`Decision ${decision + 1}`);
        expect(text).toMatch(namesBoth(props, company));
        const [first] = positions;
        if (first === undefined) continue;
        expect(text).toContain(props.words.nameOption(first.position, first.here));
        expect(text).toContain(props.words.explainPosition(first.position, company));
      }
    }
  });

  it('offers those first that see most decisions otherwise', async () => {
    const props = await someDebrief();
    await showDebrief(props);
    const select = part("Through another company's eyes").getByRole('combobox').element();
    if (!(select instanceof HTMLSelectElement)) throw new Error('no list of companies');
    const changes = [...select.options].map(
      ({ value }) =>
        props.lookThrough(value).decisions.filter(({ change }) => change !== 'same').length,
    );
    expect(changes).toEqual(changes.toSorted((a, b) => b - a));
    expect(changes[0]).toBeGreaterThan(0);
  });

  it("begins with a former employer's, and says what was right there", async () => {
    const props = await someDebrief({ formerCompany: 'public-utility' });
    await showDebrief(props);
    const part6 = part("Through another company's eyes");
    await expect.element(part6.getByRole('combobox')).toHaveValue('public-utility');
    await expect.element(part6.getByText(/most like where you worked before/)).toBeVisible();
  });
});

describe('what if', () => {
  it('goes back to any decision', async () => {
    const onWhatIf = vi.fn<DebriefProps['onWhatIf']>();
    const props = await someDebrief({ onWhatIf });
    await showDebrief(props);
    const whatIf = part('What if');
    for (const { decision } of props.debrief.decisions) {
      await whatIf.getByRole('combobox').selectOptions(String(decision));
      await whatIf.getByRole('button', { name: 'Go back and try again' }).click();
      expect(onWhatIf).toHaveBeenLastCalledWith(decision);
    }
    await part('One thing to do differently')
      .getByRole('button', { name: 'Go back and try again' })
      .click();
    expect(onWhatIf).toHaveBeenCalledTimes(props.debrief.decisions.length + 1);
  });

  it('draws the attempts as a tree, the one that counts marked', async () => {
    const onOpenAttempt = vi.fn<DebriefProps['onOpenAttempt']>();
    const bench = await aDebriefBench();
    const run = drawRun(bench.frame, 428);
    const other = aRun(bench.frame, 'best');
    await showDebrief(
      bench.debrief(run, {
        onOpenAttempt,
        attempts: [
          ...bench.debrief(run).attempts,
          bench.attempt(other, 'second', { run: SHOWN_RUN, at: 1 }),
          bench.attempt(other, 'third', { run: 'second', at: 2 }),
          bench.attempt(run, 'fourth', null),
        ],
      }),
    );
    const whatIf = part('What if');
    await expect
      .element(whatIf.getByRole('img', { name: /drawing of the attempts/ }))
      .toBeVisible();
    const counted = whatIf.getByText(/· the one that counts/);
    expect(counted.elements()).toHaveLength(1);
    expect(counted.element().closest('p')?.textContent).toContain('First attempt');
    const inner = whatIf.element().querySelector('ul ul ul');
    expect(inner?.textContent).toContain('Attempt 3, from decision 3 on');
    await whatIf
      .getByRole('button', { name: /Open this debrief/ })
      .nth(1)
      .click();
    expect(onOpenAttempt).toHaveBeenCalledWith('third');
  });
});

describe('I see this differently', () => {
  it('keeps one sentence on a practice, by keyboard alone, and gives the focus back', async () => {
    const onObject = vi.fn<DebriefProps['onObject']>();
    const props = await someDebrief({ onObject });
    await showDebrief(props);
    const [first] = page.getByRole('button', { name: /^I see this differently: / }).elements();
    if (!(first instanceof HTMLElement)) throw new Error('nothing to answer to');
    first.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = page.getByRole('dialog', { name: 'I see this differently' });
    await expect.element(dialog.getByText(/changes no score/)).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Keep this' })).toBeDisabled();
    await userEvent.keyboard('  Patience has an end too. ');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onObject).toHaveBeenCalledOnce();
    expect(onObject.mock.calls[0]?.[1]).toBe('Patience has an end too.');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(document.activeElement).toBe(first);
  });

  it('is offered once a decision, for each practice and position that it names', async () => {
    const onObject = vi.fn<DebriefProps['onObject']>();
    const props = await someDebrief({ onObject });
    await showDebrief(props);
    for (const { decision, options } of props.debrief.decisions) {
      const judged = options.find(({ chosen }) => chosen)?.judgements ?? [];
      if (judged.length === 0) continue;
      const name = `I see this differently: Decision ${decision + 1}`;
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog');
      for (const { practice } of judged) {
        expect(dialog.element().textContent).toContain(props.words.namePractice(practice));
      }
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    }
    const several = props.debrief.decisions.find(
      ({ options }) => new Set(listPractices(options)).size > 1,
    );
    await page
      .getByRole('button', {
        name: `I see this differently: Decision ${(several?.decision ?? 0) + 1}`,
        exact: true,
      })
      .click();
    const [, second] = new Set(listPractices(several?.options ?? []));
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('combobox')
      .selectOptions(`The practice “${props.words.namePractice(second ?? '')}”`);
    await dialog.getByRole('textbox').fill('Not so.');
    await dialog.getByRole('button', { name: 'Keep this' }).click();
    expect(onObject).toHaveBeenCalledExactlyOnceWith({ practice: second }, 'Not so.');
  });

  it('is shown where it was said and in one place, and can be withdrawn', async () => {
    const onWithdraw = vi.fn<DebriefProps['onWithdraw']>();
    const on = { practice: 'patience' };
    const text = 'Patience has an end too.';
    await showDebrief(await someDebrief({ onWithdraw, objections: [{ on, text }] }));
    const views = part('What you see differently');
    await expect.element(views.getByText(text)).toBeVisible();
    expect(part('Your conversation').element().textContent).toContain(text);
    await views.getByRole('button', { name: /^Withdraw: / }).click();
    expect(onWithdraw).toHaveBeenCalledWith(on);
  });
});

describe('my sentence for the next time', () => {
  it('is kept when the field is left, and only what is a sentence', async () => {
    const onIntend = vi.fn<DebriefProps['onIntend']>();
    const props = await someDebrief({ onIntend });
    const show = await showDebrief(props);
    const next = part('Next time');
    await next.getByRole('button', { name: /Begin with/ }).click();
    await userEvent.keyboard('{Tab}');
    expect(onIntend).not.toHaveBeenCalled();
    const field = next.getByRole('textbox');
    await field.click();
    await userEvent.keyboard('{End}is late, I will ask why.');
    await userEvent.keyboard('{Tab}');
    const kept = 'Next time a customer is late, I will ask why.';
    expect(onIntend).toHaveBeenCalledExactlyOnceWith(kept);
    await show({ ...props, intention: kept });
    await expect.element(next.getByRole('status')).toHaveTextContent(/^Kept/);
    await field.clear();
    await next.getByRole('button', { name: 'Keep this sentence' }).click();
    expect(onIntend).toHaveBeenLastCalledWith('');
  });

  it('says so where it is not kept, and offers a file', async () => {
    const onExport = vi.fn<DebriefProps['onExport']>();
    await showDebrief(await someDebrief({ onExport, save: { kind: 'unsaved', fault: 'quota' } }));
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('Your words are not kept yet');
    await alert.getByRole('button', { name: 'Take a file with you' }).click();
    expect(onExport).toHaveBeenCalledOnce();
  });
});
