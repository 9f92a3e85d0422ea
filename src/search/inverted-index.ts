import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { type Build, type Seen, startBuild } from './index-build.ts';
import { type Language, languageOf } from './language.ts';
import { letterMask } from './letters.ts';
import { invert } from './postings.ts';
import type { Headings, SearchIndex } from './search-index.ts';
import { termOf } from './terms.ts';
import { type Token, tokenize } from './tokens.ts';
import { listedKinds, WORD_KIND } from './word-kinds.ts';

export type { SearchIndex } from './search-index.ts';

/** What the index needs of an article; any `Article` has it. */
export type IndexableArticle = Pick<Article, 'language' | 'title'> & {
  readonly sections: readonly { readonly heading: string | null }[];
  readonly statements: readonly {
    readonly text: string;
    readonly section: number;
    readonly paragraph: number;
  }[];
};

/**
 * An inverted index over the statements of some articles, each read in its own language (see Manning, Raghavan and
 * Schütze, "Introduction to Information Retrieval", chapters 1 and 2). It holds copies and no reference to the articles.
 */
export function buildIndex(articles: readonly IndexableArticle[]): SearchIndex {
  const steps = indexing(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Longest that indexing keeps others waiting, in milliseconds. */
const LONGEST_TURN = 20;

/** The same index, made bit by bit: between two bits the process does what else there is to do. */
export async function buildIndexGradually(articles: readonly IndexableArticle[]): Promise<SearchIndex> {
  const steps = indexing(articles);
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < LONGEST_TURN) continue;
    await nextTurn();
    begun = performance.now();
  }
}

/** Indexes articles, and yields wherever it may pause. */
function* indexing(articles: readonly IndexableArticle[]): Generator<void, SearchIndex> {
  const build = startBuild();
  for (const article of articles) yield* addArticle(build, article);
  return yield* finishBuild(build);
}

function* addArticle(build: Build, article: IndexableArticle): Generator<void> {
  const language = languageOf(article.language);
  const from = build.documentArticle.length();
  const firstHeading = build.headingFrom.length();
  for (const section of article.sections) {
    build.headingFrom.push(build.headingTerms.length());
    for (const term of contentTerms(build, section.heading ?? '', language)) build.headingTerms.push(term);
    yield;
  }
  let paragraphs = 0;
  for (const { text, section, paragraph } of article.statements) {
    build.documentArticle.push(build.articles.length);
    build.documentHeading.push(firstHeading + section);
    build.documentParagraph.push(build.paragraphs + paragraph);
    addDocument(build, tokenize(text), language);
    paragraphs = Math.max(paragraphs, paragraph + 1);
    yield;
  }
  build.paragraphs += paragraphs;
  const title = contentTerms(build, article.title, language);
  build.articles.push({ language: language.tag, from, to: build.documentArticle.length(), title });
}

function addDocument(build: Build, tokens: readonly Token[], language: Language): void {
  build.documentFrom.push(build.tokens.length());
  build.pairFrom.push(build.pairTerm.length());
  const counts = new Map<number, number>();
  let firstWord: number | null = null;
  for (const token of tokens) {
    const { term, kind, word } = look(build, token.text, language);
    if (!token.variant) {
      build.tokens.push(term);
      // A capital at the start of a sentence tells nothing; whether it is a name is told in the end.
      build.kinds.push(firstWord === null ? kind & ~WORD_KIND.capital : kind);
      if (firstWord === null) firstWord = word;
      else if (kind & WORD_KIND.capital) build.capital.add(word);
    }
    if (!(kind & WORD_KIND.stop)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  build.firstWord.push((firstWord ?? -1) >>> 0);
  for (const [term, count] of counts) {
    build.pairTerm.push(term);
    build.pairCount.push(Math.min(count, 255));
  }
}

function look(build: Build, written: string, language: Language): Seen {
  let ofLanguage = build.seen.get(language.tag);
  if (!ofLanguage) {
    ofLanguage = new Map();
    build.seen.set(language.tag, ofLanguage);
  }
  const known = ofLanguage.get(written);
  if (known) return known;
  const { stem, folded, stop } = termOf(written, language);
  let term = build.terms.get(stem);
  if (term === undefined) {
    term = build.terms.size;
    build.terms.set(stem, term);
  }
  let word = stop ? -1 : build.numbers.get(folded);
  if (word === undefined) {
    word = build.numbers.size;
    build.numbers.set(folded, word);
    build.written.push(written);
    build.wordTerm.push(term);
  }
  const capital = /^\p{Lu}/u.test(written);
  if (!capital) build.small.add(word);
  const kind =
    listedKinds(folded, language.tag) | (stop ? WORD_KIND.stop : 0) | (capital ? WORD_KIND.capital : 0);
  const seen = { term, kind, word };
  ofLanguage.set(written, seen);
  return seen;
}

function contentTerms(build: Build, text: string, language: Language): number[] {
  const seen = tokenize(text).map((token) => look(build, token.text, language));
  return [...new Set(seen.filter(({ kind }) => !(kind & WORD_KIND.stop)).map(({ term }) => term))];
}

function* finishBuild(build: Build): Generator<void, SearchIndex> {
  const tokens = build.tokens.finish();
  build.documentFrom.push(tokens.length);
  build.pairFrom.push(build.pairTerm.length());
  build.headingFrom.push(build.headingTerms.length());
  const folded = [...build.numbers.keys()];
  const wordTerm = build.wordTerm.finish();
  const wordOfTerm = new Uint32Array(build.terms.size);
  for (let word = wordTerm.length - 1; word >= 0; word--) wordOfTerm[wordTerm[word] ?? 0] = word;
  const name = Uint8Array.from(folded, (_, word) =>
    build.capital.has(word) && !build.small.has(word) ? 1 : 0,
  );
  const documentFrom = build.documentFrom.finish();
  const kinds = Uint8Array.from(build.kinds.finish());
  build.firstWord.finish().forEach((word, document) => {
    const at = documentFrom[document] ?? 0;
    if (name[word]) kinds[at] = (kinds[at] ?? 0) | WORD_KIND.capital;
  });
  yield;
  const headings: Headings = { from: build.headingFrom.finish(), terms: build.headingTerms.finish() };
  const postings = invert(
    build.pairFrom.finish(),
    build.pairTerm.finish(),
    build.pairCount.finish(),
    build.terms.size,
  );
  yield;
  const letters = Uint32Array.from(folded, letterMask);
  yield;
  return {
    articles: build.articles,
    terms: build.terms,
    stems: [...build.terms.keys()],
    documents: {
      article: build.documentArticle.finish(),
      heading: build.documentHeading.finish(),
      paragraph: build.documentParagraph.finish(),
      from: documentFrom,
      tokens,
      kinds,
    },
    postings,
    headings,
    words: {
      numbers: build.numbers,
      folded,
      written: build.written,
      term: wordTerm,
      ofTerm: wordOfTerm,
      name,
      letters,
    },
  };
}
