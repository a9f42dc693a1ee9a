import { buildStance } from '../../src/core/ethics/stance.ts';
import type { Stance } from '../../src/core/ethics/stance.ts';
import type { StanceFile } from '../../src/core/ethics/stance-schema.ts';

/** A stance on the code of `aCodeFile`, as its file would hold it. */
export function aStanceFile(overrides: Partial<StanceFile> = {}): StanceFile {
  return {
    format: 1,
    id: 'corner-shop',
    version: 1,
    industry: 'retail',
    market: 'specialist',
    weights: { honesty: 3, respect: 2, loyalty: 1 },
    positions: { returns: 'accept', claims: 'believe' },
    facts: {
      'return-days': 30,
      'agent-limit': 50,
      hours: { en: 'all day', et: 'kogu päeva', 'zh-CN': '全天' },
    },
    country: 'EE',
    currency: 'EUR',
    passMark: 70,
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
    ...overrides,
  };
}

export function aStance(overrides: Partial<StanceFile> = {}): Stance {
  return buildStance(aStanceFile(overrides));
}
