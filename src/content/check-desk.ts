import { appendAll } from '../core/source/append-all.ts';
import { checkReviewDate } from '../core/source/check-review-date.ts';
import { castSchema } from '../core/scenario/cast-schema.ts';
import type { Stance } from '../core/ethics/stance.ts';
import { checkShape } from '../core/source/check-shape.ts';
import type { Problem } from '../core/source/problem.ts';
import { readKey } from '../core/source/read-entries.ts';
import type { Source } from '../core/source/read-source.ts';
import { reportProblem } from '../core/source/report-problem.ts';
import { listStanceFiles } from './list-folder.ts';
import { loadCode, loadStance } from './load-ethics.ts';
import type { Loaded, LoadedCode } from './load-ethics.ts';
import { readContentFile } from './read-content-file.ts';

/** Which files a check holds content against, and the day it is done. */
export interface CheckSetting {
  readonly code: string;
  readonly stances: string;
  readonly cast: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Told what is about to be looked at. */
  readonly onProgress?: (file: string) => void;
}

/**
 * The code, presets and cast of one check, each read when first asked for and its faults kept
 * once, however many scenarios ask.
 */
export class CheckDesk {
  readonly setting: CheckSetting;
  readonly problems: Problem[] = [];
  #code: LoadedCode | null = null;
  #presets: readonly Loaded<Stance>[] | null = null;
  #cast: Source | null = null;
  readonly #stances = new Map<string, Loaded<Stance>>();

  constructor(setting: CheckSetting) {
    this.setting = setting;
  }

  code(): LoadedCode {
    if (this.#code === null) {
      this.#code = loadCode(this.setting.code);
      appendAll(this.problems, this.#code.problems);
    }
    return this.#code;
  }

  stance(file: string): Loaded<Stance> {
    const known = this.#stances.get(file);
    if (known !== undefined) return known;
    const loaded = loadStance(file, this.code());
    this.#stances.set(file, loaded);
    appendAll(this.problems, loaded.problems);
    appendAll(this.problems, checkReviewDate(loaded.source, this.setting.today));
    return loaded;
  }

  presets(): readonly Loaded<Stance>[] {
    if (this.#presets === null) {
      this.#presets = listStanceFiles(this.setting.stances).map((file) => this.stance(file));
      appendAll(this.problems, findSharedIds(this.#presets));
    }
    return this.#presets;
  }

  cast(): Source {
    if (this.#cast === null) {
      const { source, problems } = readContentFile(this.setting.cast);
      this.#cast = source;
      appendAll(this.problems, problems);
      appendAll(this.problems, checkShape(source, castSchema).problems);
    }
    return this.#cast;
  }
}

/** Presets that bear one id: whoever names it could mean either. */
function findSharedIds(presets: readonly Loaded<Stance>[]): Problem[] {
  const seen = new Set<unknown>();
  return presets.flatMap(({ source }) => {
    const id = readKey(source.value, 'id');
    if (typeof id !== 'string') return [];
    const shared = seen.has(id);
    seen.add(id);
    return shared ? [reportProblem(source, 'shape', ['id'], 'id-used-twice', { id })] : [];
  });
}
