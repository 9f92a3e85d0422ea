import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { tagStatements } from '../../../src/article/speakers/tag-statements.ts';
import { loadTagger } from '../../../src/article/speakers/tagger.ts';
import type { Word } from '../../../src/article/speakers/words.ts';

/** The words of an English sentence with their parts of speech, as attribution reads them. */
export async function wordsOf(text: string): Promise<readonly Word[]> {
  const statement = { text, start: 0, end: text.length, section: 0, paragraph: 0 };
  const [tagged] = tagStatements([statement], await loadTagger(), await loadGivenNames());
  return tagged?.words ?? [];
}
