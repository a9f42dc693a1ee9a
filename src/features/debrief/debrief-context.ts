import { createContext, useContext } from 'react';
import type { DebriefProps } from './debrief-props.ts';

/** The debrief that is shown: its parts are many and all read from the same. */
export const DebriefContext = createContext<DebriefProps | null>(null);

export function useDebrief(): DebriefProps {
  const props = useContext(DebriefContext);
  if (props === null) throw new Error('a part of the debrief stands outside of it');
  return props;
}
