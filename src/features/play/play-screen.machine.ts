import { assign, fromCallback, fromPromise, not, setup } from 'xstate';
import type { RunEvent, RunStarted } from '../../core/play/run-log.ts';
import type { Machine } from '../../core/situation/machine.ts';
import type { TimeLimits } from './contact-props.ts';
import { createContact } from './create-contact.ts';
import type { Contact } from './create-contact.ts';
import { findSilence, measurePatience } from './measure-patience.ts';
import { planEvent } from './plan-event.ts';

/** Events in the order they happened; `at` is the index of the first in the run's log. */
export interface StoreRequest {
  readonly at: number;
  readonly events: readonly RunEvent[];
}

/**
 * Null when everything handed over so far is on the device; else why not, and it is kept in memory
 * and tried again with the next. `conflict`: another tab was first.
 */
export interface StoreAnswer {
  readonly fault: string | null;
}

export interface PlayContext {
  /** Null before a run begins; then the run as its log tells it. */
  readonly contact: Contact | null;
  readonly log: readonly RunEvent[];
  /** Events of the log that were given to the store. */
  readonly handed: number;
  /** Made and not yet shown as made. */
  readonly pending: RunEvent | null;
  readonly fault: string | null;
  readonly timeLimits: TimeLimits;
  /** Seconds of the other side's patience used up in this scene. */
  readonly used: number;
}

export interface PlayInput {
  readonly timeLimits: TimeLimits;
  /** A run to go on with, read from the device. */
  readonly resume: { readonly machine: Machine; readonly log: readonly RunEvent[] } | null;
}

export type PlayEvent =
  /** `made`: decisions taken over from another run, or made before the program was awake. */
  | {
      readonly type: 'begin';
      readonly machine: Machine;
      readonly started: RunStarted;
      readonly made: readonly RunEvent[];
    }
  /** `after`: how many choices had been made when this one was shown. */
  | { readonly type: 'choose'; readonly choice: string; readonly after: number }
  | { readonly type: 'write'; readonly kept: readonly string[] }
  | { readonly type: 'pause' | 'resume' | 'retry' }
  | { readonly type: 'tick'; readonly seconds: number }
  | { readonly type: 'limit'; readonly limits: TimeLimits }
  /** Another tab has gone on with this run: its log counts. */
  | { readonly type: 'adopt'; readonly log: readonly RunEvent[] };

/** Milliseconds after which somebody is told that the device has not answered yet. */
const UNSEEN_SAVING = 120;

/**
 * One attempt at a contact, from the briefing to the record. What a run is lies in its log alone;
 * a decision counts as made once the device has it, or has said that it cannot.
 */
export const playScreenMachine = setup({
  types: {
    context: {} as PlayContext,
    events: {} as PlayEvent,
    input: {} as PlayInput,
  },
  actors: {
    store: fromPromise<StoreAnswer, StoreRequest>(() =>
      Promise.reject(new Error('the screen provides the store')),
    ),
    clock: fromCallback(() => undefined),
  },
  guards: {
    isUnbegun: ({ context }) => context.contact === null,
    isOpen: ({ context, event }) =>
      event.type === 'choose' &&
      context.contact?.run()?.choices.length === event.after &&
      context.contact.allows(event.choice),
    isPlaying: ({ context }) => context.contact?.run()?.phase === 'playing',
    isEnded: ({ context }) => context.contact?.run()?.phase === 'ended',
    /** The record has nothing to ask, or is written: the rest goes by itself. */
    goesByItself: ({ context }) => planEvent(context.contact) !== null,
    isTimed: ({ context }) => measurePatience(context) !== null,
    hasNoPatience: ({ context }) => measurePatience(context)?.left === 0,
  },
  actions: {
    takeStep: assign({ pending: ({ context }) => planEvent(context.contact) }),
    takeSilence: assign({
      pending: ({ context: { contact } }) =>
        contact?.choose(findSilence(contact)?.choice ?? '') ?? null,
    }),
  },
}).createMachine({
  id: 'play-screen',
  context: ({ input }) => ({
    contact: input.resume === null ? null : createContact(input.resume.machine, input.resume.log),
    log: input.resume?.log ?? [],
    handed: input.resume?.log.length ?? 0,
    pending: null,
    fault: null,
    timeLimits: input.timeLimits,
    used: 0,
  }),
  initial: 'deciding',
  on: {
    limit: { actions: assign({ timeLimits: ({ event }) => event.limits }) },
    adopt: {
      // A log that is behind ours tells nothing new.
      guard: ({ context, event }) => event.log.length >= context.log.length,
      target: '.deciding',
      actions: assign(({ context, event }) => {
        context.contact?.replay(event.log);
        return { log: event.log, handed: event.log.length, pending: null, fault: null, used: 0 };
      }),
    },
  },
  states: {
    deciding: {
      always: [
        { guard: 'isUnbegun', target: 'briefing' },
        { guard: 'isPlaying', target: 'playing' },
        { guard: 'isEnded', target: 'ended' },
        { guard: 'goesByItself', target: 'saving', actions: 'takeStep' },
        { target: 'record' },
      ],
    },
    briefing: {
      on: {
        begin: {
          target: 'saving',
          actions: assign(({ event }) => ({
            contact: createContact(event.machine, []),
            log: [event.started, ...event.made].slice(0, -1),
            handed: 0,
            pending: event.made.at(-1) ?? event.started,
          })),
        },
      },
    },
    saving: {
      // A device that answers at once changes nothing on the screen but what was made.
      initial: 'unseen',
      states: { unseen: { after: { [UNSEEN_SAVING]: 'seen' } }, seen: {} },
      invoke: {
        src: 'store',
        input: ({ context: { log, handed, pending } }) => ({
          at: handed,
          events: [...log.slice(handed), ...(pending === null ? [] : [pending])],
        }),
        onDone: [
          {
            guard: ({ event }) => event.output.fault === 'conflict',
            target: 'overtaken',
            actions: assign({ fault: 'conflict', pending: null }),
          },
          {
            target: 'deciding',
            actions: assign(({ context, event }) => ({
              ...applyPending(context),
              fault: event.output.fault,
            })),
          },
        ],
        onError: {
          target: 'deciding',
          actions: assign(({ context }) => ({ ...applyPending(context), fault: 'unknown' })),
        },
      },
    },
    playing: {
      initial: 'ready',
      on: { retry: 'saving' },
      states: {
        ready: {
          initial: 'quiet',
          always: { guard: 'hasNoPatience', target: '#play-screen.saving', actions: 'takeSilence' },
          on: {
            choose: {
              guard: 'isOpen',
              target: '#play-screen.saving',
              actions: assign({
                pending: ({ context, event }) => context.contact?.choose(event.choice) ?? null,
              }),
            },
            pause: 'paused',
            tick: {
              actions: assign({ used: ({ context, event }) => context.used + event.seconds }),
            },
          },
          states: {
            quiet: { always: { guard: 'isTimed', target: 'ticking' } },
            ticking: {
              invoke: { src: 'clock' },
              always: { guard: not('isTimed'), target: 'quiet' },
            },
          },
        },
        paused: { on: { resume: 'ready' } },
      },
    },
    record: {
      on: {
        retry: 'saving',
        write: {
          target: 'saving',
          actions: assign({
            pending: ({ event }) => ({ type: 'record-written', kept: [...event.kept] }),
          }),
        },
      },
    },
    /** Another tab has this run; the screen asks for its log and adopts it. */
    overtaken: {},
    ended: { on: { retry: 'saving' } },
  },
});

/** Shows as made what was pending. */
function applyPending({ contact, log, pending, used }: PlayContext): Partial<PlayContext> {
  const after = pending === null ? log : [...log, pending];
  contact?.replay(after);
  return { log: after, handed: after.length, pending: null, used: pending === null ? used : 0 };
}
