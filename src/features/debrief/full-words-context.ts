import { createContext } from 'react';
import type { FullWords } from './find-full-words.ts';

/** Where in this debrief's conversation words of companies stand in full. */
export const FullWordsContext = createContext<FullWords>(new Map());
