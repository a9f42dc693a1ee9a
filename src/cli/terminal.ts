import { relative, sep } from 'node:path';
import { styleText } from 'node:util';
import type { Language } from '../core/source/languages.ts';
import type { Translate } from '../i18n/create-translate.ts';
import { showLine } from './show-text.ts';

/** What a command needs of the world around it. */
export interface Terminal {
  readonly translate: Translate;
  readonly language: Language;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Says on standard error that long work goes on. */
  progress(line: string): void;
  style(format: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string): string;
  /** A path as the reader would name it: relative to the working directory, with slashes. */
  name(file: string): string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Work says nothing of itself for so long, and then no more often than this. */
const QUIET_MILLISECONDS = 1500;

export function createTerminal(translate: Translate, language: Language, now: Date): Terminal {
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  let spoke = now.getTime();
  return {
    translate: (key, values) => translate(key, showValues(values)),
    language,
    print: (line) => void process.stdout.write(`${line}\n`),
    progress: (line) => {
      if (Date.now() - spoke < QUIET_MILLISECONDS) return;
      spoke = Date.now();
      process.stderr.write(`${line}\n`);
    },
    style: (format, text) => (colour ? styleText(format, text) : text),
    name: (file) => showLine(relative(process.cwd(), file).split(sep).join('/')) || '.',
    today: now.toISOString().slice(0, 10),
  };
}

type Values = Parameters<Translate>[1];

/** Whatever a message quotes may come from a file that means harm. */
function showValues(values: Values): Values {
  if (values === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? showLine(value) : value,
    ]),
  );
}
