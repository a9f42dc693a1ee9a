import { MotionGlobalConfig } from 'framer-motion';

// Tests look at where a motion ends, never at its middle.
MotionGlobalConfig.skipAnimations = true;
