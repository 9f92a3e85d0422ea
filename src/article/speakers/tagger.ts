import type { ItsFunction, ItsHelpers, PartOfSpeech, WinkMethods } from 'wink-nlp';
import type { Word } from './words.ts';

/** Cuts a text into words with parts of speech; `offset` is the text's place in the source. */
export type Tagger = (text: string, offset: number) => Word[];

let loading: Promise<WinkMethods> | undefined;

/**
 * Loads wink-nlp and its English model at the first call: about 0.1 s and 58 MB, so a process that reads no
 * English article never pays for it.
 *
 * @returns a function that cuts a text into words with parts of speech; `offset` is the text's place in the
 * source. Its tagging is right for about 95 % of words (wink-nlp's own figure).
 */
export async function loadTagger(): Promise<Tagger> {
  loading ??= loadWink();
  const { its, readDoc } = await loading;
  return (text, offset) => tag(text, offset, its, readDoc);
}

/** Once a process: each load makes wink's model twice as large (its own texts are put into JSON again). */
async function loadWink(): Promise<WinkMethods> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  return winkNLP(model, ['pos']);
}

function tag(text: string, offset: number, its: ItsHelpers, readDoc: WinkMethods['readDoc']): Word[] {
  const tokens = readDoc(text).tokens();
  const values = tokens.out(its.value);
  const lemmas = tokens.out(its.lemma as ItsFunction<string>);
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const words: Word[] = [];
  let cursor = 0;
  for (const [i, value] of values.entries()) {
    const at = text.indexOf(value, cursor);
    const pos = tags[i];
    if (at < 0 || pos === undefined || pos === 'SPACE') continue;
    cursor = at + value.length;
    words.push({
      text: value,
      lower: value.toLowerCase(),
      lemma: lemmas[i] ?? value.toLowerCase(),
      pos,
      start: offset + at,
      end: offset + cursor,
    });
  }
  return words;
}
