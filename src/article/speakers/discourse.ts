import type { Cast } from './cast.ts';
import type { Party } from './party.ts';

/** What is remembered of an article up to a statement. */
export interface Discourse {
  readonly source: string;
  readonly cast: Cast;
  /** Parties that spoke, the last one last. */
  readonly spoke: { readonly party: Party; readonly statement: number; readonly paragraph: number }[];
  /** Whom each statement so far is about, by its index. */
  readonly subjects: (Party | null)[];
  /** Whose the last statement, letter and so on was, by its noun, and in which statement it was told. */
  readonly utterances: Map<string, { readonly party: Party; readonly statement: number }>;
}

/** The statement in which somebody is to be found. */
export interface Place {
  readonly statement: number;
  readonly paragraph: number;
}

/** Whom words mean. */
export interface Meant {
  readonly party: Party;
  /** False where it was inferred from other sentences and may be somebody else. */
  readonly sure: boolean;
}

/** That a party is meant without doubt; null for nobody. */
export function surely(party: Party | null | undefined): Meant | null {
  return party ? { party, sure: true } : null;
}
