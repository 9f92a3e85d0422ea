import type { Speaker, Speech, StatementBlock } from '../article.ts';

/** What attribution needs of an article. */
export interface SpeechInput {
  readonly title: string;
  /** BCP 47; `und` is read by marks alone. */
  readonly language: string;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly from: number;
    readonly to: number;
  }[];
  readonly statements: readonly SpokenStatement[];
  readonly source: string;
}

/** A statement before it is known whether somebody says it. */
export interface SpokenStatement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly section: number;
  readonly paragraph: number;
  readonly block?: StatementBlock;
}

/** Who speaks in an article, and for every statement whether it is speech. */
export interface AttributedSpeech {
  /** In the order in which they first speak. */
  readonly speakers: Speaker[];
  /** One entry a statement, in the same order. */
  readonly speech: (Speech | null)[];
}

/**
 * Says of every statement of an article whether somebody says it, and who. Headings and the title are nobody's speech, as
 * they are no statements.
 *
 * English is read by rules on wink-nlp's parts of speech. In each sentence outside quotation marks a cue is looked for (a reporting
 * verb, "according to", "X's claim that", "in X's view", a transcript's label), then its subject by word order: before the verb, past
 * appositions and relative clauses, or after it. A name means the party that the whole article calls so; he and she mean the
 * paragraph's last speaker before whoever was named nearest; "the diplomat" means whom the article gives such a role, "the statement" whoever put it out.
 * Quotations without a cue go on within their paragraph, past an unclosed mark, or after a colon; a paragraph of them may be the next turn
 * of two who take turns, or go on with whom the paragraph before quotes, marked unsure; else their speaker is null. Speech that
 * hands its voice to an unquoted "we" goes on to the paragraph's last "we", marked `continued`.
 *
 * Limits. The parts of speech are right for some 95 % of words, and there is no parse: a long sentence may lend a clause the wrong
 * subject. A bare surname means its most named bearer. Irony, hypothetical speech ("he might say") and what is denied ("never
 * said") count as speech. Other languages: see `languages/other-speech.ts`.
 */
export async function attributeSpeech(input: SpeechInput): Promise<AttributedSpeech> {
  if (/^en\b/i.test(input.language)) {
    const { attributeEnglish } = await import('./english-speech.ts');
    return attributeEnglish(input);
  }
  const { attributeOther } = await import('./languages/other-speech.ts');
  return attributeOther(input);
}
