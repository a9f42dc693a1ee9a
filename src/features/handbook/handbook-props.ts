import type { CodeFile } from '../../core/ethics/code-schema.ts';
import type { CodeTexts } from '../../core/ethics/code-texts-schema.ts';
import type { LawFile } from '../../core/ethics/law-schema.ts';
import type { StanceFile } from '../../core/ethics/stance-schema.ts';

/** A company's stance without its words. */
export type HandbookStance = Omit<StanceFile, 'texts'>;

/** A fact of law without its words. */
export type HandbookLaw = Omit<LawFile['law'][number], 'texts'>;

/** What the handbook is made of: the code and all companies, with the words of one language. */
export interface HandbookContent {
  readonly code: CodeFile;
  readonly texts: CodeTexts;
  readonly stances: readonly HandbookStance[];
  /** Name and self-portrait by stance. */
  readonly companies: Readonly<
    Record<string, { readonly company: string; readonly about: string }>
  >;
  /** Why a company takes its positions: by stance, then by position. */
  readonly reasons: Readonly<Record<string, { readonly why: Readonly<Record<string, string>> }>>;
  /** Of all countries: the handbook shows those that bind the company. */
  readonly law: readonly HandbookLaw[];
  readonly lawTexts: Readonly<Record<string, string>>;
}

/** The code of one company as its employees would want it. */
export interface HandbookProps {
  /**
   * `page`: the whole book, under a heading of its own. `drawer`: compact, beside a contact; the
   * heading, the scrolling and Escape belong to the dialog around it.
   */
  readonly layout: 'page' | 'drawer';
  readonly content: HandbookContent;
  /** The stance whose book lies open. */
  readonly company: string;
  /** The stance the trainee works under; another company is shown beside it. */
  readonly own: string | null;
  /** Where to open: a practice's id, or another place's name (`place.ts`); null is the start. */
  readonly at: string | null;
  /** Practices in play in the present scene: they come first. */
  readonly inPlay?: readonly string[] | undefined;
  /** `YYYY-MM-DD`: a fact of law checked more than a year before is marked. */
  readonly today: string;
  /** Puts one company's facts into a text; `{{return-days}}` alone prints that fact. */
  fill(stance: string): (text: string) => string;
  /** The address of a place: `/handbook/<place>`, or as the router in use writes it. */
  hrefOf(place: string | null): string;
  /** A place was gone to by a plain click; the handbook has scrolled there itself. */
  onNavigate?: ((place: string | null) => void) | undefined;
  /** Another company's book was asked for; left out, the company cannot be changed. */
  onCompany?: ((stance: string) => void) | undefined;
}
