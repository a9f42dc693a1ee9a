import { MotionGlobalConfig, processFrame } from 'framer-motion';
import type { JSX } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { StillnessContext } from '../stillness.ts';
import type { Look } from './look.ts';
import type { Mood } from './mood.ts';
import { Person } from './person.tsx';

const LIIS: Look = {
  skin: 1,
  hair: 'bob',
  hairColour: 'blond',
  brows: 'thin',
  glasses: 'none',
  facialHair: 'none',
  build: 'medium',
  top: 'jacket',
  topColour: 'moss',
  extra: 'scarf',
};

function Stage({
  mood,
  motion,
  talking = false,
}: {
  readonly mood: Mood;
  readonly motion: 'always' | 'never';
  readonly talking?: boolean;
}): JSX.Element {
  return (
    <StillnessContext value={motion === 'always'}>
      <Person
        look={LIIS}
        ageGroup="adult"
        mood={mood}
        label={`Liis Tamm, ${mood}`}
        talking={talking}
      />
    </StillnessContext>
  );
}

const shapesOf = (element: Element): string =>
  [...element.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();

/** Every picture that is shown in a while, without those that came twice. */
function watch(element: Element): Set<string> {
  const pictures = new Set<string>();
  for (let time = 0; time < 12_000; time += 100) {
    vi.advanceTimersByTime(100);
    pictures.add(element.innerHTML);
  }
  return pictures;
}

const partOf = (element: Element, part: string): string =>
  element.querySelector<SVGElement>(`[data-part='${part}']`)?.style.transform ?? '';

/** Takes the clock of motion into the test's own hands; the answer moves it on by so many ms. */
function takeClock(): (step: number) => void {
  MotionGlobalConfig.skipAnimations = false;
  MotionGlobalConfig.useManualTiming = true;
  let now = performance.now();
  return (step) => processFrame((now += step));
}

afterEach(() => {
  vi.useRealTimers();
  MotionGlobalConfig.skipAnimations = true;
  MotionGlobalConfig.useManualTiming = false;
});

describe('Person', () => {
  it('is an image with the name it is given, and hidden without one', async () => {
    const screen = await render(<Stage mood="worried" motion="never" />);
    await expect.element(screen.getByRole('img', { name: 'Liis Tamm, worried' })).toBeVisible();

    expect(
      renderToStaticMarkup(<Person look={LIIS} ageGroup="adult" mood="calm" label="" />),
    ).toContain('aria-hidden="true"');
  });

  it('shows a new mood before any motion is loaded', async () => {
    const person = (mood: Mood): JSX.Element => (
      <Person look={LIIS} ageGroup="adult" mood={mood} label={mood} />
    );
    const screen = await render(person('calm'));
    const calm = shapesOf(screen.container);
    await screen.rerender(person('angry'));
    expect(shapesOf(screen.container)).not.toBe(calm);
  });

  it('ends where the new mood is', async () => {
    const screen = await render(<Stage mood="calm" motion="never" />);
    await screen.rerender(<Stage mood="angry" motion="never" />);
    const angry = await render(<Stage mood="angry" motion="never" />);
    const goal = shapesOf(angry.container);
    await expect.poll(() => shapesOf(screen.container)).toBe(goal);
  });

  it('passes through other faces on its way', async () => {
    const pass = takeClock();
    const screen = await render(<Stage mood="calm" motion="never" />);
    const { container } = screen;
    await expect
      .poll(() => {
        pass(20);
        return container.querySelector('g[style*="translate"]');
      })
      .not.toBeNull();
    const calm = shapesOf(container);
    await screen.rerender(<Stage mood="angry" motion="never" />);
    await expect
      .poll(() => {
        pass(20);
        return shapesOf(container);
      })
      .not.toBe(calm);
    const between = shapesOf(container);
    for (let step = 0; step < 100; step += 1) pass(20);
    expect(shapesOf(container)).not.toBe(between);
  });

  it('breathes and blinks, and rests where motion is unwelcome', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const moving = await render(<Stage mood="calm" motion="never" />);
    expect(watch(moving.container).size).toBeGreaterThan(10);
    const still = await render(<Stage mood="calm" motion="always" />);
    expect(watch(still.container).size).toBe(1);
    const picture = await render(
      <Person look={LIIS} ageGroup="adult" mood="calm" label="Liis Tamm, calm" still />,
    );
    expect(watch(picture.container).size).toBe(1);
  });

  it('shuts its mouth and holds still as soon as it shall', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const screen = await render(<Stage mood="calm" motion="never" talking />);
    vi.advanceTimersByTime(1000);
    expect(partOf(screen.container, 'mouth')).not.toBe('');
    await screen.rerender(<Stage mood="calm" motion="never" />);
    expect(partOf(screen.container, 'mouth')).toBe('');
    vi.advanceTimersByTime(1000);
    expect(partOf(screen.container, 'breath')).not.toBe('');
    await screen.rerender(<Stage mood="calm" motion="always" />);
    expect(['breath', 'eyes', 'mouth'].map((part) => partOf(screen.container, part))).toEqual([
      '',
      '',
      '',
    ]);
  });

  it('moves its lips while talking, and not where motion is unwelcome', async () => {
    const pass = takeClock();
    const screen = await render(<Stage mood="calm" motion="never" talking />);
    const silent = await render(<Stage mood="calm" motion="always" talking />);
    const closed = shapesOf(silent.container);
    await expect
      .poll(() => {
        pass(50);
        return shapesOf(screen.container);
      })
      .not.toBe(closed);
    expect(shapesOf(silent.container)).toBe(closed);
  });
});
