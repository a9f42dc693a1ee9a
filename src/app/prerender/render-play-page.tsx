import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { RunStarted } from '../../core/play/run-log.ts';
import { mixSeed } from '../../core/play/mix-seed.ts';
import { buildMachine } from '../../core/situation/build-machine.ts';
import type { Language } from '../../core/source/languages.ts';
import { shippedContent } from '../../content/shipped-content.ts';
import { BriefingScreen } from '../../features/play/briefing-screen.tsx';
import { ContactScreen } from '../../features/play/contact-screen.tsx';
import { createContact } from '../../features/play/create-contact.ts';
import { describeBriefing } from '../../features/play/describe-briefing.ts';
import { describeContact } from '../../features/play/describe-contact.ts';
import { tellConversation } from '../../features/play/tell-conversation.ts';
import { gatherPeople } from '../../features/play/gather-people.ts';
import type { PlayScreenProps } from '../../features/play/play-setting.ts';
import { assemblePlayContent } from '../assemble-play-content.ts';
import { chooseCompany } from '../choose-company.ts';
import { loadCast } from '../use-cast.ts';
import { loadCompanies } from '../use-companies.ts';
import { createFillFor } from '../use-fill.ts';

/** A page made before anybody asked for it. */
export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly markup: string;
  /** Written on the page's root, for the program to go on from. */
  readonly marks: Readonly<Record<string, string>>;
}

const idle = (): void => undefined;
/** Nothing can be pressed here: the program takes over (early.ts). */
const UNANSWERED = {
  onStore: () => Promise.resolve({ fault: null }),
  onBegun: idle,
  onEnded: idle,
  onContinue: idle,
  onSettings: idle,
  onOpenHandbook: idle,
  onTakeOver: idle,
  onExport: idle,
  onLeave: idle,
};
const UNPRESSED = {
  onCompany: idle,
  onMode: idle,
  onTimeLimits: idle,
  onBegin: idle,
  onBack: idle,
  onChoose: idle,
  onPause: idle,
  onResume: idle,
  onRetrySave: idle,
};

/** The briefing and the first scene of a contact, as somebody sees them who comes for the first time. */
export async function renderPlayPage(
  id: string,
  language: Language,
  instance: i18n,
): Promise<RenderedPage> {
  const [{ file, profile }, texts, names, companies, cast] = await Promise.all([
    shippedContent.loadScenario(id),
    shippedContent.loadTexts(id, language),
    shippedContent.loadCodeNames(language),
    loadCompanies(language),
    loadCast(language),
  ]);
  const fillFor = createFillFor(instance, language, companies.factTypes);
  const content = assemblePlayContent({
    language,
    file,
    texts,
    profile,
    names,
    companies,
    cast,
    fillFor,
  });
  const known = content.companies.map(({ stance }) => stance.id);
  const chosen = chooseCompany({ company: null }, known, language);
  const company = content.companies.find(({ stance }) => stance.id === chosen);
  if (company === undefined) throw new Error('there is no company to play for');
  // Whoever comes first meets the same person in the same order; later runs draw their own.
  const seed = mixSeed(0, id);
  const people = gatherPeople(content, seed, undefined);
  const fill = content.fillFor(company, people.words);
  const props: PlayScreenProps = {
    content,
    company: chosen,
    mode: 'guided',
    timeLimits: 'on',
    seed,
    resume: null,
    unfinished: null,
    finished: 0,
    intention: null,
    readOnly: false,
    followed: null,
    early: null,
    ...UNANSWERED,
  };
  const started: RunStarted = {
    type: 'run-started',
    scenario: id,
    scenarioVersion: content.scenario.version,
    scenarioHash: content.hash,
    stance: chosen,
    stanceHash: company.hash,
    persona: '',
    seed,
    mode: props.mode,
  };
  const contact = createContact(buildMachine(content.scenario, company.stance.positions), [
    started,
  ]);
  const run = contact.run();
  if (run === null) throw new Error('a contact begins where its log does');
  const context = {
    contact,
    log: [started],
    handed: 1,
    pending: null,
    fault: null,
    timeLimits: props.timeLimits,
    used: 0,
  };
  const view = { props, company, context, people, fill, saving: false };
  const { machine } = contact;
  const conversation = tellConversation({ machine, run, content, people, fill });
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={instance}>
      <main id="main" data-prerendered="">
        <div data-part="briefing">
          <BriefingScreen
            {...describeBriefing({ ...view, timeLimits: props.timeLimits })}
            {...UNANSWERED}
            {...UNPRESSED}
            busy={false}
          />
        </div>
        <div data-part="contact" hidden>
          <ContactScreen
            {...describeContact(view, conversation, run)}
            {...UNANSWERED}
            {...UNPRESSED}
            paused={false}
          />
        </div>
      </main>
    </I18nextProvider>,
  );
  return {
    title: fill(texts.title),
    description: fill(texts.summary),
    markup,
    marks: { scenario: id, seed: String(seed) },
  };
}
