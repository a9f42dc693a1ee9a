/** What `LazyMotion` loads once the first words are on the screen: animations, exits, gestures. */
export { domAnimation as motionFeatures } from 'framer-motion';
