import { join } from 'node:path';

/** Where a project keeps its content. */
export interface ProjectLayout {
  readonly scenarios: string;
  readonly cast: string;
  /** Ways through the library. */
  readonly paths: string;
  readonly code: string;
  readonly stances: string;
  /** Words by which a choice may give itself away. */
  readonly cues: string;
}

export function layOutProject(root: string): ProjectLayout {
  return {
    scenarios: join(root, 'scenarios'),
    cast: join(root, 'scenarios', 'cast.yaml'),
    paths: join(root, 'scenarios', 'paths.yaml'),
    code: join(root, 'ethics', 'code.yaml'),
    stances: join(root, 'ethics', 'stances'),
    cues: join(root, 'docs', 'cues.yaml'),
  };
}
