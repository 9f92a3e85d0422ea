import type { SummaryLength } from './summary.ts';

/** What is wanted of the library, whichever way it was asked for: a command, a mention, a button or the terminal. */
export type Request = AskRequest | QuoteRequest | SummaryRequest;

interface Wanted {
  /** Content hash of the one article that is asked; null: all of them. */
  readonly article: string | null;
  /** How many quotes earlier parts of the answer handed out. */
  readonly skip: number;
}

export interface AskRequest extends Wanted {
  readonly kind: 'ask';
  readonly question: string;
}

export interface QuoteRequest extends Wanted {
  readonly kind: 'quote';
  /** A speaker as a person types them: surname, first name, role, perhaps with a slip. */
  readonly speaker: string;
  /** What the quotes should be about; null: everything. */
  readonly about: string | null;
}

export interface SummaryRequest extends Wanted {
  readonly kind: 'summary';
  readonly length: SummaryLength;
}
