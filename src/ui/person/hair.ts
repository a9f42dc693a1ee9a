import type { Shape } from './shapes.tsx';

/** Hair as layers of the drawing, for a face half 38 units wide. */
export interface Hair {
  /** Behind neck and shoulders. */
  readonly back?: readonly Shape[];
  /** Over the shoulders, under the face. */
  readonly middle?: readonly Shape[];
  /** Over the face. */
  readonly front: readonly Shape[];
}
