import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import '../../ui/base.css';
import '../../ui/tokens.css';
import type { BriefingProps } from './briefing-props.ts';
import { BriefingScreen } from './briefing-screen.tsx';
import { aBriefing } from './briefing.fixture.ts';
import { playStage } from './play-stage.fixture.tsx';

async function show(change: Partial<BriefingProps> = {}) {
  const on = {
    onBegin: vi.fn<() => void>(),
    onContinue: vi.fn<() => void>(),
    onCompany: vi.fn<BriefingProps['onCompany']>(),
    onMode: vi.fn<BriefingProps['onMode']>(),
    onTimeLimits: vi.fn<BriefingProps['onTimeLimits']>(),
  };
  const stage = await playStage();
  await render(stage(<BriefingScreen {...aBriefing('en', { ...change, ...on })} />));
  return on;
}

describe('a briefing', () => {
  it('lets one begin at once, also on a small phone', async () => {
    await page.viewport(360, 740);
    const { onBegin } = await show();
    const begin = page.getByRole('button', { name: 'Begin' });
    expect(begin.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(740);
    await begin.click();
    expect(onBegin).toHaveBeenCalledOnce();
  });

  it('goes on with an unfinished attempt, or starts again', async () => {
    const { onBegin, onContinue } = await show({ unfinished: { decisions: 3, changed: false } });
    await page.getByRole('button', { name: 'Continue (3 decisions made)' }).click();
    await page.getByRole('button', { name: 'Start again' }).click();
    expect(onContinue).toHaveBeenCalledOnce();
    expect(onBegin).toHaveBeenCalledOnce();
  });

  it('offers only a new start when the scenario was revised since', async () => {
    await show({ unfinished: { decisions: 3, changed: true } });
    await expect.element(page.getByText('This contact has been revised')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Start again' })).toBeVisible();
    expect(page.getByRole('button', { name: /Continue/ }).elements()).toEqual([]);
  });

  it('changes company, mode and time limits', async () => {
    const { onCompany, onMode, onTimeLimits } = await show();
    await page.getByRole('combobox', { name: 'Your company' }).selectOptions('generous-retailer');
    await page.getByText('How to play').click();
    await page.getByRole('radio', { name: /Check/ }).click();
    await page.getByRole('radio', { name: /Twice as long/ }).click();
    expect(onCompany).toHaveBeenCalledWith('generous-retailer');
    expect(onMode).toHaveBeenCalledWith('check');
    expect(onTimeLimits).toHaveBeenCalledWith('long');
  });

  it('asks for time limits only where something is timed', async () => {
    await show({ timed: false });
    expect(page.getByRole('radio', { name: /Twice as long/ }).elements()).toEqual([]);
  });

  it('reminds of what was intended, and takes no second press while it begins', async () => {
    const { onBegin } = await show({ intention: 'I will ask first.', busy: true });
    await expect.element(page.getByRole('figure')).toHaveTextContent('I will ask first.');
    await page.getByRole('button', { name: /Begin/ }).click({ force: true });
    expect(onBegin).not.toHaveBeenCalled();
  });
});
