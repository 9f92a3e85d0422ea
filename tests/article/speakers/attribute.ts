import { splitSentences } from '../../../src/article/sentences.ts';
import { attributeSpeech, type SpokenStatement } from '../../../src/article/speakers/attribute-speech.ts';

/** What attribution says of a text, as a table to compare with. */
export interface Attribution {
  /** For each statement: nobody's speech (null), or the speaker's name, "?" where unclear, and the manner. */
  readonly said: (string | null)[];
  /** The statements whose speaker is inferred from others, by their indices. */
  readonly unsure: readonly number[];
  /** Names and roles of those who speak. */
  readonly speakers: Readonly<Record<string, string | null>>;
  readonly statements: readonly SpokenStatement[];
}

/** Attributes a text whose lines are paragraphs. */
export async function attribute(text: string, language = 'en'): Promise<Attribution> {
  const statements = statementsOf(text, language);
  const sections = [{ heading: null, from: 0, to: statements.length }];
  const { speakers, speech } = await attributeSpeech({
    title: '',
    language,
    sections,
    statements,
    source: text,
  });
  return {
    said: speech.map((s) => s && `${s.speaker === null ? '?' : speakers[s.speaker]?.name} ${s.manner}`),
    unsure: [...speech.keys()].filter((at) => speech[at]?.unsure),
    speakers: Object.fromEntries(speakers.map(({ name, role }) => [name, role])),
    statements,
  };
}

/** A text's statements; every line is a paragraph. */
function statementsOf(text: string, language: string): SpokenStatement[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((line, paragraph) =>
    splitSentences(line[0], language).map(({ start, end }) => {
      const place = { start: line.index + start, end: line.index + end };
      return { ...place, text: text.slice(place.start, place.end), section: 0, paragraph };
    }),
  );
}
