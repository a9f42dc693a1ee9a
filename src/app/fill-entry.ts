import type { RunEntry } from '../core/play/run-entry.ts';

/** The same entry with names and figures in its texts. */
export function fillEntry(entry: RunEntry, fill: (text: string) => string): RunEntry {
  const fillOrNull = (text: string | null): string | null => (text === null ? null : fill(text));
  switch (entry.kind) {
    case 'scene':
      return {
        ...entry,
        subject: fillOrNull(entry.subject),
        narration: fillOrNull(entry.narration),
        lines: entry.lines.map(fill),
        choices: entry.choices.map((choice) => ({ ...choice, label: fill(choice.label) })),
      };
    case 'choice':
      return {
        ...entry,
        label: fill(entry.label),
        reply: fillOrNull(entry.reply),
        feedback: fill(entry.feedback),
      };
    case 'outcome':
      return {
        ...entry,
        title: fill(entry.title),
        text: fill(entry.text),
        review: fill(entry.review),
      };
  }
}
