import { join } from 'node:path';

/** Where a project keeps its content. */
export interface ProjectLayout {
  readonly scenarios: string;
  readonly cast: string;
  readonly code: string;
  readonly stances: string;
}

export function layOutProject(root: string): ProjectLayout {
  return {
    scenarios: join(root, 'scenarios'),
    cast: join(root, 'scenarios', 'cast.yaml'),
    code: join(root, 'ethics', 'code.yaml'),
    stances: join(root, 'ethics', 'stances'),
  };
}
