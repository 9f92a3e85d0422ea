import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { tagStatements } from '../../../src/article/speakers/tag-statements.ts';
import { loadTagger } from '../../../src/article/speakers/tagger.ts';
import type { Stretch, Word } from '../../../src/article/speakers/words.ts';

/** The words of an English sentence with their parts of speech, as attribution reads them. */
export async function wordsOf(text: string): Promise<readonly Word[]> {
  const statement = { text, start: 0, end: text.length, section: 0, paragraph: 0 };
  const [tagged] = tagStatements([statement], await loadTagger(), await loadGivenNames());
  return tagged?.words ?? [];
}

/**
 * Words that carry their parts of speech, and their dictionary form where it is not their own: "Brandt/PROPN said/VERB/say ./PUNCT".
 * A word without a part of speech is a noun; one behind "~" is written together with the one before it; "“”/PUNCT" is a whole quotation
 * and “safe” a word that stands in quotation marks.
 */
export function tagged(sentence: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const token of sentence.split(' ').filter((part) => part !== '')) {
    const [written = '', pos = 'NOUN', lemma] = token.split('/');
    const quoted = /^“.+”$/.test(written);
    const text = quoted ? written.slice(1, -1) : written.replace(/^~/, '');
    const start = end + (written.startsWith('~') ? 0 : 1);
    end = start + text.length;
    const lower = text.toLowerCase();
    const word = { text, lower, lemma: lemma ?? lower, pos: pos as Word['pos'], start, end };
    words.push(quoted ? { ...word, quoted } : word);
  }
  return words;
}

/** The words of a stretch, with a space between two; null of none. */
export function shown(words: readonly Word[], stretch: Stretch | null): string | null {
  return (
    stretch &&
    words
      .slice(stretch.from, stretch.to)
      .map((word) => word.text)
      .join(' ')
  );
}
