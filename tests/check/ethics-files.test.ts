import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '../../src/content/check-content.ts';
import { layOutProject } from '../../src/content/project-layout.ts';
import { LANGUAGES } from '../../src/core/source/languages.ts';
import { aProject, writeProject } from '../builders/a-project.ts';
import type { Project } from '../builders/a-project.ts';
import { changed } from '../builders/change-project.ts';
import { TODAY, listFaults } from '../builders/check-project.ts';

const nameAndAbout = (id: string, language: string): object => ({
  name: `${language} ${id}`,
  about: `${language} about ${id}`,
});
const each = (ids: Iterable<string>, make: (id: string) => unknown): Record<string, unknown> =>
  Object.fromEntries([...ids].map((id) => [id, make(id)]));

/** Complete texts of the project's code; one practice is worded by the options of a position. */
function codeTexts({ code }: Project, language: string): Record<string, unknown> {
  const say = (what: string): string => `${language} ${what}`;
  const worded = { statement: say('statement'), conduct: say('{{return-days}}') };
  return {
    format: 1,
    values: each(code.values, (id) => nameAndAbout(id, language)),
    components: each(code.components, (id) => nameAndAbout(id, language)),
    positions: each(Object.keys(code.positions), (id) => ({
      name: say(id),
      question: say('which'),
      options: each(code.positions[id] ?? [], (option) => ({ name: say(option), why: say('why') })),
    })),
    practices: each(Object.keys(code.practices), (id) =>
      id === 'fair-returns'
        ? { name: say(id), byOption: each(['accept', 'limits'], () => worded) }
        : { name: say(id), ...worded },
    ),
    acts: each(Object.keys(code.acts), say),
    facts: each(Object.keys(code.facts), say),
  };
}

const stanceTexts = (language: string): object => ({
  company: `${language} shop`,
  about: `${language} about`,
  why: { returns: `${language} why`, claims: `${language} why` },
});

function law(checkedOn: string): object {
  const texts = each(LANGUAGES, (language) => `${language} law`);
  const fact = { country: 'EU', instrument: 'Directive', article: '9', validFrom: '2014-06-13' };
  return { format: 1, law: [{ id: 'withdrawal', ...fact, checkedOn, source: 'OJ', texts }] };
}

/** A project with all its texts, everything checked as it is without a PATH. */
function checkAll(
  project: Project,
  change: (texts: Record<string, Record<string, unknown>>) => void = () => undefined,
  checkedOn = '2026-01-01',
): string[] {
  const complete = structuredClone(project);
  for (const stance of complete.stances) {
    stance.texts ??= { en: stanceTexts('en'), et: stanceTexts('et'), 'zh-CN': stanceTexts('zh') };
  }
  const folder = writeProject(complete);
  const texts: Record<string, Record<string, unknown>> = {};
  for (const language of LANGUAGES) texts[language] = codeTexts(complete, language);
  change(texts);
  for (const [language, content] of Object.entries(texts)) {
    writeFileSync(join(folder, 'ethics', `${language}.yaml`), stringify(content));
  }
  writeFileSync(join(folder, 'ethics', 'law.yaml'), stringify(law(checkedOn)));
  const layout = layOutProject(folder);
  const { problems } = checkContent([], { ...layout, today: TODAY }, layout);
  return listFaults(problems).map((fault, index) => {
    const file = relative(folder, problems[index]?.file ?? '');
    return `${file}: ${fault}`;
  });
}

describe('check without a PATH', () => {
  it('finds nothing wrong with complete texts', () => {
    expect(checkAll(aProject())).toEqual([]);
  });

  it('misses texts of the code, in whichever form a practice is worded', () => {
    const faults = checkAll(aProject(), ({ et }) => {
      Reflect.deleteProperty(Object(et?.['acts']), 'hear');
      Reflect.deleteProperty(Object(et?.['practices']).listen, 'conduct');
      Reflect.deleteProperty(Object(et?.['practices'])['fair-returns'].byOption, 'limits');
    });
    expect(faults.toSorted()).toEqual([
      'ethics/et.yaml: missing-text acts hear',
      'ethics/et.yaml: missing-text practices fair-returns byOption limits',
      'ethics/et.yaml: missing-text practices listen conduct',
    ]);
  });

  it('lets texts of the code quote facts, and nobody by name', () => {
    const faults = checkAll(aProject(), ({ en }) => {
      Object(en?.['acts']).hear = 'listens to {{name}}';
    });
    expect(faults).toEqual(['ethics/en.yaml: placeholder acts hear']);
  });

  it('misses texts of a stance that is shipped, and of a persona', () => {
    const project = changed(['stances', '0', 'texts'], {
      en: stanceTexts('en'),
      et: stanceTexts('et'),
      'zh-CN': { company: 'zh', about: 'zh', why: { returns: 'zh' } },
    });
    const cast = changed(
      ['cast', 'personas', 'liis-tamm', 'texts', 'et', 'address'],
      undefined,
      project,
    );
    expect(checkAll(cast)).toEqual([
      'ethics/stances/corner-shop.yaml: missing-text texts zh-CN why claims',
      'scenarios/cast.yaml: missing-text personas liis-tamm texts et address',
    ]);
  });

  it('says when a law was last looked up more than a year ago', () => {
    expect(checkAll(aProject(), undefined, '2025-11-23')).toEqual([]);
    expect(checkAll(aProject(), undefined, '2025-11-22')).toEqual([
      'ethics/law.yaml: overdue law 0 checkedOn',
    ]);
  });

  it('says when the review of a stance is overdue', () => {
    expect(checkAll(changed(['stances', '1', 'reviewBy'], '2026-11-22'))).toEqual([
      'ethics/stances/strict-shop.yaml: overdue reviewBy',
    ]);
  });
});
