import { z } from 'zod';
import { splitSentences } from '../article/sentences.ts';
import { attributeSpeech, type SpokenStatement } from '../article/speakers/attribute-speech.ts';

/** One line of a texts file; what it says of its sentences is for the scorer and not looked at here. */
export const TEXT_ROW = z.object({
  id: z.string(),
  title: z.string().optional(),
  /** BCP 47; English where it is not given. */
  language: z.string().optional(),
  text: z.string(),
});
export type TextRow = z.infer<typeof TEXT_ROW>;

/** Who says each statement of a text. Together the statements cover all of it that is not white space. */
export interface SpeakersPrediction {
  readonly id: string;
  readonly statements: readonly {
    readonly start: number;
    readonly end: number;
    readonly speech: boolean;
    readonly speaker: string | null;
  }[];
}

/**
 * Attributes the statements of texts as the bot would. Every line of a text is a paragraph of its body: the headline, too, since
 * the sentences to compare with include it, although the bot takes no article's headline for a statement.
 */
export async function predictSpeakers(rows: readonly TextRow[]): Promise<SpeakersPrediction[]> {
  const predictions: SpeakersPrediction[] = [];
  for (const { id, title = '', language = 'en', text } of rows) {
    const statements = statementsOf(text, language);
    const sections = [{ heading: null, from: 0, to: statements.length }];
    const { speakers, speech } = await attributeSpeech({
      title,
      language,
      sections,
      statements,
      source: text,
    });
    predictions.push({
      id,
      statements: statements.map(({ start, end }, i) => {
        const speaker = speech[i]?.speaker ?? null;
        const name = speaker === null ? null : (speakers[speaker]?.name ?? null);
        return { start, end, speech: speech[i] != null, speaker: name && withoutSuffix(name) };
      }),
    });
  }
  return predictions;
}

/** The scorer compares last words, and "Jr." is not what tells who somebody is. */
function withoutSuffix(name: string): string {
  return name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '');
}

function statementsOf(text: string, language: string): SpokenStatement[] {
  const statements: SpokenStatement[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const sentences = splitSentences(line[0], language);
    for (const sentence of sentences) {
      const start = line.index + sentence.start;
      const end = line.index + sentence.end;
      statements.push({ text: text.slice(start, end), start, end, section: 0, paragraph });
    }
    if (sentences.length > 0) paragraph++;
  }
  return statements;
}
