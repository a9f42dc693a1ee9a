import { buildCode } from '../../src/core/ethics/code.ts';
import type { Code } from '../../src/core/ethics/code.ts';
import type { CodeFile, Degree } from '../../src/core/ethics/code-schema.ts';

/** A small code with one of everything, as its file would hold it. */
export function aCodeFile(overrides: Partial<CodeFile> = {}): CodeFile {
  return {
    format: 1,
    values: ['honesty', 'respect', 'loyalty'],
    components: ['conduct'],
    positions: { returns: ['accept', 'limits'], claims: ['believe', 'verify'] },
    practices: {
      'keep-records': { component: 'conduct', values: ['honesty'] },
      listen: { component: 'conduct', values: ['respect'] },
      'fair-returns': { component: 'conduct', values: ['respect', 'loyalty'] },
      'plain-talk': { component: 'conduct', values: ['honesty', 'respect'] },
    },
    acts: {
      hear: { judgements: [{ practice: 'listen', degree: 2 }] },
      nod: { judgements: [{ practice: 'listen', degree: 1 }] },
      rush: { judgements: [{ practice: 'listen', degree: -1 }] },
      scold: { judgements: [{ practice: 'listen', degree: -2 }] },
      refund: {
        judgements: [
          { practice: 'fair-returns', degree: by('returns', { accept: 2, limits: -1 }) },
        ],
      },
      refuse: {
        judgements: [
          { practice: 'fair-returns', degree: by('returns', { accept: -2, limits: 1 }) },
          { practice: 'plain-talk', degree: 1 },
        ],
      },
      inspect: {
        judgements: [{ practice: 'plain-talk', degree: by('claims', { believe: -1, verify: 2 }) }],
      },
      lie: {
        floor: true,
        judgements: [
          { practice: 'plain-talk', degree: -2 },
          { practice: 'listen', degree: 1 },
        ],
      },
    },
    facts: {
      'return-days': { type: 'days' },
      'agent-limit': { type: 'money' },
      hours: { type: 'text' },
    },
    ...overrides,
  };
}

export function aCode(overrides: Partial<CodeFile> = {}): Code {
  return buildCode(aCodeFile(overrides));
}

/** A degree for each option of a position; no one type says "numbers, but for one key". */
function by(position: string, options: Record<string, number>): Degree {
  const degree: unknown = { position, ...options };
  return degree as Degree;
}
