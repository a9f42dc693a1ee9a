import type { BookLaw, BookPosition, BookPractice, HandbookBook } from './handbook-book.ts';
import type { HandbookContent, HandbookStance } from './handbook-props.ts';
import { listBindingLaw } from './list-binding-law.ts';

/**
 * Sets one company's code as a book. Null for a company that is not there.
 * @param fill puts this company's facts into a text
 * @param today `YYYY-MM-DD`
 */
export function arrangeBook(
  content: HandbookContent,
  company: string,
  fill: (text: string) => string,
  today: string,
): HandbookBook | null {
  const stance = content.stances.find(({ id }) => id === company);
  if (stance === undefined) return null;
  const { code, texts } = content;
  const practices = Object.keys(code.practices).map((id) =>
    wordPractice(content, stance, id, fill),
  );
  const weights = code.values.map((id) => stance.weights[id] ?? 0);
  return {
    stance: stance.id,
    company: content.companies[stance.id]?.company ?? stance.id,
    about: content.companies[stance.id]?.about ?? '',
    values: code.values
      .map((id) => ({
        id,
        name: texts.values[id]?.name ?? id,
        about: texts.values[id]?.about ?? '',
        weight: stance.weights[id] ?? 0,
        heaviest: stance.weights[id] === Math.max(...weights),
        practices: practices.filter(({ values }) => values.includes(id)),
      }))
      .toSorted((a, b) => b.weight - a.weight),
    components: code.components.map((id) => ({
      id,
      name: texts.components[id]?.name ?? id,
      about: texts.components[id]?.about ?? '',
      practices: practices.filter((practice) => code.practices[practice.id]?.component === id),
    })),
    positions: Object.keys(code.positions).map((id) => explainPosition(content, stance, id, fill)),
    facts: Object.keys(code.facts).map((id) => ({
      id,
      name: texts.facts[id] ?? id,
      text: fill(`{{${id}}}`),
    })),
    law: listBindingLaw(content.law, stance.country).map((fact): BookLaw => ({
      ...fact,
      text: content.lawTexts[fact.id] ?? '',
      overdue: addYear(fact.checkedOn) < today,
    })),
  };
}

function wordPractice(
  { code, texts }: HandbookContent,
  stance: HandbookStance,
  id: string,
  fill: (text: string) => string,
): BookPractice {
  const worded = texts.practices[id];
  const values = code.practices[id]?.values ?? [];
  if (worded === undefined) {
    return { id, name: id, statement: '', conduct: '', values, position: null };
  }
  const { name } = worded;
  if (!('byOption' in worded)) {
    const { statement, conduct } = worded;
    return { id, name, statement: fill(statement), conduct: fill(conduct), values, position: null };
  }
  const position = Object.keys(code.positions).find((key) =>
    code.positions[key]?.every((option) => option in worded.byOption),
  );
  const words = position && worded.byOption[stance.positions[position] ?? ''];
  return {
    id,
    name,
    statement: words ? fill(words.statement) : '',
    conduct: words ? fill(words.conduct) : '',
    values,
    position: position ?? null,
  };
}

function explainPosition(
  { texts, stances, companies, reasons, code }: HandbookContent,
  stance: HandbookStance,
  id: string,
  fill: (text: string) => string,
): BookPosition {
  const words = texts.positions[id];
  const taken = stance.positions[id] ?? '';
  const others = (code.positions[id] ?? []).filter((option) => option !== taken);
  return {
    id,
    name: words?.name ?? id,
    question: words?.question ?? '',
    option: words?.options[taken]?.name ?? taken,
    why: fill(reasons[stance.id]?.why[id] ?? words?.options[taken]?.why ?? ''),
    alternatives: others.map((option) => ({
      id: option,
      name: words?.options[option]?.name ?? option,
      why: words?.options[option]?.why ?? '',
      companies: stances
        .filter(({ positions }) => positions[id] === option)
        .map((other) => companies[other.id]?.company ?? other.id),
    })),
  };
}

/** Days as `YYYY-MM-DD`, which compare as text. */
function addYear(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}
