import { Composer, Lexer, LineCounter, Parser } from 'yaml';
import type { CST, Document, YAMLParseError, YAMLWarning } from 'yaml';
import { countMarks } from './count-marks.ts';
import { LIMITS } from './limits.ts';

/** A fault at a place in the text, before it is known as a problem of a file. */
export interface TextFault {
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  /** `syntax` unless said otherwise. */
  readonly code?: 'too-large';
  readonly detail: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface ComposedText {
  readonly document: Document.Parsed | null;
  readonly lines: LineCounter;
  readonly faults: readonly TextFault[];
}

/** What YAML 1.2 leaves out of its printable characters (its section 5.1); surrogates aside. */
const NOT_PRINTABLE = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]/u;

/** Past these many faults the rest are echoes of the first. */
const MAX_FAULTS = 10;

/**
 * Collections open at once before the parser is stopped. A little above the limit, which is
 * counted exactly later: this bound only keeps the recursive composer off hostile depths.
 */
const MAX_OPEN = LIMITS.nesting + 20;

/** Reads YAML 1.2 (core schema) as far as a tree of nodes with offsets. Never throws. */
export function composeDocument(text: string): ComposedText {
  const lines = new LineCounter();
  if (countMarks(text) > LIMITS.marks) {
    const values = { limit: LIMITS.marks };
    const fault: TextFault = { offset: 0, code: 'too-large', detail: 'too-many-parts', values };
    return { document: null, lines, faults: [fault] };
  }
  const hidden = text.search(NOT_PRINTABLE);
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const faults: TextFault[] = [];
  let aliases = 0;

  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('*')) aliases += 1;
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error')
        faults.push({ offset: token.offset, detail: 'yaml-not-readable' });
    }
    if (parser.stack.length > MAX_OPEN) {
      return { document: null, lines, faults: [{ offset, detail: 'nested-too-deep' }] };
    }
    if (aliases > LIMITS.aliases * 4) break;
    if (faults.length >= MAX_FAULTS) return { document: null, lines, faults };
  }
  for (const token of parser.end()) tokens.push(token);
  if (hidden >= 0) {
    return { document: null, lines, faults: [{ offset: hidden, detail: 'control-character' }] };
  }

  try {
    const composer = new Composer({
      version: '1.2',
      schema: 'core',
      resolveKnownTags: false,
      uniqueKeys: false, // counted in buildValue: the library compares every pair
    });
    const documents = [...composer.compose(tokens, true, text.length)];
    const [document] = documents;
    if (document === undefined) return { document: null, lines, faults };
    const extra = documents[1];
    const all = [
      ...[...document.errors, ...document.warnings].map(describeYamlFault),
      ...(extra === undefined ? [] : [{ offset: extra.range[0], detail: 'yaml-many-documents' }]),
      ...findVersionFault(document),
    ];
    return { document, lines, faults: all.slice(0, MAX_FAULTS) };
  } catch {
    // The library throws only on input it did not foresee; to an author that is unreadable YAML.
    return { document: null, lines, faults: [{ offset: 0, detail: 'yaml-not-readable' }] };
  }
}

const YAML_FAULTS: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'yaml-bad-escape',
  BAD_INDENT: 'yaml-bad-indent',
  BAD_SCALAR_START: 'yaml-bad-start',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-second-colon',
  MISSING_CHAR: 'yaml-missing-character',
  MULTILINE_IMPLICIT_KEY: 'yaml-key-without-colon',
  MULTIPLE_DOCS: 'yaml-many-documents',
  TAB_AS_INDENT: 'yaml-tab',
  TAG_RESOLVE_FAILED: 'yaml-tag',
};

function describeYamlFault(fault: YAMLParseError | YAMLWarning): TextFault {
  return { offset: fault.pos[0], detail: YAML_FAULTS[fault.code] ?? 'yaml-not-readable' };
}

function findVersionFault(document: Document.Parsed): TextFault[] {
  const { explicit, version } = document.directives.yaml;
  return explicit === true && version !== '1.2' ? [{ offset: 0, detail: 'yaml-version' }] : [];
}
