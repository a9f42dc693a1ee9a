import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../core/scenario/scenario-schema.ts';
import { LANGUAGES } from '../../core/source/languages.ts';
import { BriefingScreen } from './briefing-screen.tsx';
import { aBriefing } from './briefing.fixture.ts';
import { ContactScreen } from './contact-screen.tsx';
import { aContact } from './contact.fixture.ts';
import { playStage } from './play-stage.fixture.tsx';

/** A page as it is written into the build, and what of it can be read. */
function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

/** Elements outside the drawn people that bring a style of their own. */
function findStyled(page: Document): Element[] {
  return [...page.querySelectorAll('[style]')].filter((one) => one.closest('svg') === null);
}

describe.each(LANGUAGES)('written into the build in %s', (language) => {
  it('a briefing is complete, and no style attribute matters', async () => {
    const briefing = aBriefing(language);
    const stage = await playStage(language);
    const written = parse(renderToStaticMarkup(stage(<BriefingScreen {...briefing} />)));
    expect(written.querySelector('h1')?.textContent).toBe(briefing.title);
    expect(written.body.textContent).toContain(briefing.briefing.trim());
    expect(written.querySelector('#begin')).not.toBeNull();
    expect(findStyled(written)).toEqual([]);
  });

  it.each(CHANNELS)('the first scene holds its words and choices (%s)', async (channel) => {
    const contact = aContact(channel, language, 'start');
    const stage = await playStage(language);
    const written = parse(renderToStaticMarkup(stage(<ContactScreen {...contact} />)));
    for (const { text } of contact.lines) expect(written.body.textContent).toContain(text);
    for (const { id, label } of contact.choices) {
      expect(written.querySelector(`#choice-${id}`)?.textContent).toContain(label);
    }
    expect(findStyled(written)).toEqual([]);
  });
});
