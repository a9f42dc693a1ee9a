import type { Transition } from 'framer-motion';

/** For a face or a path that changes shape: slow enough to be seen, soft at both ends. */
export const ease: Transition = { duration: 0.32, ease: [0.2, 0.7, 0.2, 1] };
