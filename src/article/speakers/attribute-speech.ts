import type { Speaker, Speech } from '../article.ts';
import { attributeEnglish } from './english-speech.ts';

/** What attribution needs of an article. */
export interface SpeechInput {
  readonly title: string;
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
}

/** Who speaks in an article, and for every statement whether it is speech. */
export interface AttributedSpeech {
  readonly speakers: Speaker[];
  /** One entry a statement, in the same order. */
  readonly speech: (Speech | null)[];
}

export async function attributeSpeech(input: SpeechInput): Promise<AttributedSpeech> {
  return attributeEnglish(input);
}
