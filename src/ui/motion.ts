import type { Transition, Variants } from 'framer-motion';

/** For things that move: settles fast, without a bounce that asks for attention. */
export const settle: Transition = { type: 'spring', stiffness: 420, damping: 38, mass: 0.9 };

/** For a face or a path that changes shape: slow enough to be seen, soft at both ends. */
export const ease: Transition = { duration: 0.42, ease: [0.2, 0.7, 0.2, 1] };

/** For small answers to a press. */
export const quick: Transition = { duration: 0.12, ease: [0.2, 0.7, 0.2, 1] };

/** Something new comes up from where it belongs; it is readable from its first frame. */
export const riseIn: Variants = {
  hidden: { y: 10 },
  shown: { y: 0, transition: settle },
};

/** A bubble of talk grows from its speaker's side. */
export const bubbleIn: Variants = {
  hidden: { y: 8, scale: 0.97 },
  shown: { y: 0, scale: 1, transition: settle },
};

/** A page fades in; nothing waits for it. */
export const fadeIn: Variants = {
  hidden: { opacity: 0 },
  shown: { opacity: 1, transition: { duration: 0.22 } },
};
