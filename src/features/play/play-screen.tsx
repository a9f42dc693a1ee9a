import { useActorRef, useSelector } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import type { JSX } from 'react';
import { fromPromise } from 'xstate';
import type { SnapshotFrom } from 'xstate';
import { drawPeople } from '../../core/play/draw-persona.ts';
import type { RunStarted } from '../../core/play/run-log.ts';
import { buildMachine } from '../../core/situation/build-machine.ts';
import { BriefingScreen } from './briefing-screen.tsx';
import { ContactScreen } from './contact-screen.tsx';
import { createAnswerDisplay } from './create-answer-display.ts';
import { describeBriefing } from './describe-briefing.ts';
import { describeContact } from './describe-contact.ts';
import { describeRecord } from './describe-record.ts';
import { findCompany } from './find-company.ts';
import { gatherPeople } from './gather-people.ts';
import { patienceClock } from './patience-clock.ts';
import { playScreenMachine } from './play-screen.machine.ts';
import type { StoreAnswer, StoreRequest } from './play-screen.machine.ts';
import type { PlayScreenProps } from './play-setting.ts';
import { RecordScreen } from './record-screen.tsx';
import { rememberFill } from './remember-fill.ts';
import { useOnce } from './use-once.ts';
import { tellConversation } from './tell-conversation.ts';
import { usePauseWhenHidden } from './use-pause-when-hidden.ts';
import { waitForPaint } from './wait-for-paint.ts';

const keepState = (state: SnapshotFrom<typeof playScreenMachine>): typeof state => state;

/** One attempt at a contact: the briefing, the contact, the record. */
export function PlayScreen(props: PlayScreenProps): JSX.Element {
  const { content, resume, seed, followed, early, onStore, onEnded, onSettings } = props;
  const { scenario } = content;
  const company = findCompany(props);

  const [display] = useState(createAnswerDisplay);
  const logic = useMemo(
    () =>
      playScreenMachine.provide({
        actors: {
          store: fromPromise<StoreAnswer, StoreRequest>(async ({ input }) => {
            const answer = await onStore(input);
            const made = input.events.at(-1);
            const isMade = answer.fault !== 'conflict' && made?.type === 'choice-made';
            // Painted by itself, where it lies ready; the face and the next choices follow it.
            if (isMade && display.show(made.choice)) await waitForPaint();
            return answer;
          }),
          clock: patienceClock,
        },
      }),
    [onStore, display],
  );
  const screen = useActorRef(logic, {
    input: {
      timeLimits: props.timeLimits,
      resume:
        resume === null
          ? null
          : { machine: buildMachine(scenario, company.stance.positions), log: resume.log },
    },
  });
  const { send } = screen;
  // What is stored at once is not worth a picture in between.
  const state = useSelector(screen, keepState, (_, next) => next.matches({ saving: 'unseen' }));
  const { contact } = state.context;
  const run = contact?.run() ?? null;
  const people = useMemo(
    () => gatherPeople(content, run?.started.seed ?? seed, run?.started.persona),
    [content, run?.started.seed, run?.started.persona, seed],
  );
  const fill = useMemo(
    () => rememberFill(content.fillFor(company, people.words)),
    [content, company, people],
  );
  const machine = contact?.machine ?? null;
  const conversation = useMemo(
    () =>
      run === null || machine === null
        ? null
        : tellConversation({ machine, run, content, people, fill }),
    [run, machine, content, people, fill],
  );

  const begin = (choice: string | null): void => {
    const built = buildMachine(scenario, company.stance.positions);
    const started: RunStarted = {
      type: 'run-started',
      scenario: scenario.id,
      scenarioVersion: scenario.version,
      scenarioHash: content.hash,
      stance: company.stance.id,
      stanceHash: company.hash,
      persona: drawPeople(scenario, [...content.cast.keys()], seed).customer,
      seed,
      mode: props.mode,
    };
    const opening = built.nodes[built.start];
    const known = opening?.choices.some(({ id }) => id === choice) === true;
    send({
      type: 'begin',
      machine: built,
      started,
      made:
        known && choice !== null ? [{ type: 'choice-made', scene: scenario.start, choice }] : [],
    });
    props.onBegun();
  };

  useOnce(() => {
    if (early?.begun === true && resume === null) begin(early.choice);
  });
  useEffect(() => {
    if (followed !== null) send({ type: 'adopt', log: followed });
  }, [followed, send]);
  const ended = state.matches('ended');
  useEffect(() => {
    if (ended) onEnded();
  }, [ended, onEnded]);
  usePauseWhenHidden(() => send({ type: 'pause' }));

  const view = {
    props,
    company,
    context: state.context,
    people,
    fill,
    saving: state.matches('saving'),
  };
  if (contact === null || run === null || conversation === null) {
    return (
      <BriefingScreen
        {...describeBriefing({ ...view, timeLimits: view.context.timeLimits })}
        busy={!state.matches('briefing')}
        onCompany={(id) => onSettings({ company: id })}
        onMode={(mode) => onSettings({ mode })}
        onTimeLimits={(timeLimits) => {
          onSettings({ timeLimits });
          send({ type: 'limit', limits: timeLimits });
        }}
        onBegin={() => begin(null)}
        onContinue={props.onContinue}
        onBack={props.onLeave}
      />
    );
  }
  return run.phase === 'playing' ? (
    <ContactScreen
      display={display}
      {...describeContact(view, conversation, run)}
      paused={state.matches({ playing: 'paused' })}
      onChoose={(choice) => send({ type: 'choose', choice, after: run.choices.length })}
      onPause={() => send({ type: 'pause' })}
      onResume={() => send({ type: 'resume' })}
      onTimeLimits={(limits) => {
        onSettings({ timeLimits: limits });
        send({ type: 'limit', limits });
      }}
      onOpenHandbook={() => props.onOpenHandbook(company.stance.id, conversation.scene)}
      onTakeOver={props.onTakeOver}
      onRetrySave={() => send({ type: 'retry' })}
      onExport={props.onExport}
      onLeave={props.onLeave}
    />
  ) : (
    <RecordScreen
      {...describeRecord(view, contact, run)}
      onWrite={(kept) => send({ type: 'write', kept })}
      onRetrySave={() => send({ type: 'retry' })}
      onExport={props.onExport}
      onOpenHandbook={() => props.onOpenHandbook(company.stance.id, null)}
      onTakeOver={props.onTakeOver}
    />
  );
}
