import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { languageOf } from '../src/search/language.ts';
import { termOf } from '../src/search/terms.ts';
import { tokenize } from '../src/search/tokens.ts';

/** What a library finds: places of sentences, best first, and the best score. */
export interface Found {
  readonly ranked: readonly number[];
  readonly score: number;
}

/** A library with the settings that served it best, or its defaults where the name says so. */
export interface Peer {
  readonly name: string;
  readonly index: (
    sentences: readonly string[],
    language: string,
  ) => (question: string) => Found | Promise<Found>;
}

const SHOWN = 10;

/** The words of a question that count, for the libraries that have no stop words of their own. */
function contentWords(question: string, tag: string): string[] {
  const language = languageOf(tag);
  const words = tokenize(question).filter((token) => !token.variant && !termOf(token.text, language).stop);
  return [...new Set(words.map((token) => token.text))];
}

/** Sums up a search a word, each word weighing by how few sentences it matches. */
function summed(
  count: number,
  words: readonly string[],
  matches: (word: string) => readonly { readonly at: number; readonly score: number }[],
): Found {
  const scores = new Map<number, number>();
  for (const word of words) {
    const found = matches(word);
    const weight = Math.log(1 + (count - found.length + 0.5) / (found.length + 0.5));
    for (const { at, score } of found) scores.set(at, (scores.get(at) ?? 0) + weight * score);
  }
  const sorted = [...scores].sort((a, b) => b[1] - a[1]);
  return { ranked: sorted.slice(0, SHOWN).map(([at]) => at), score: sorted[0]?.[1] ?? 0 };
}

/** Text as words with spaces between, which is what libraries made for spaced scripts can read of others. */
function spaced(text: string): string {
  return tokenize(text)
    .filter((token) => !token.variant)
    .map((token) => token.text)
    .join(' ');
}

const processTerm = (tag: string) => {
  const language = languageOf(tag);
  return (word: string): string | null => {
    const term = termOf(word, language);
    return term.stop ? null : term.stem;
  };
};

export const PEERS: readonly Peer[] = [
  {
    name: 'fuse.js, defaults',
    index: (sentences) => {
      const fuse = new Fuse(sentences, { includeScore: true });
      return (question) => {
        const found = fuse.search(question, { limit: SHOWN });
        return { ranked: found.map(({ refIndex }) => refIndex), score: 1 - (found[0]?.score ?? 1) };
      };
    },
  },
  {
    name: 'fuse.js, a search a word',
    index: (sentences, tag) => {
      const fuse = new Fuse(sentences, {
        includeScore: true,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: 0.2,
      });
      return (question) =>
        summed(sentences.length, contentWords(question, tag), (word) =>
          fuse
            .search(word.slice(0, 32))
            .map(({ refIndex, score }) => ({ at: refIndex, score: 1 - (score ?? 1) })),
        );
    },
  },
  {
    name: 'uFuzzy, a search a word',
    index: (sentences, tag) => {
      const fuzzy = new uFuzzy({
        unicode: true,
        interSplit: "[^\\p{L}\\p{M}\\d']+",
        intraSplit: '\\p{Ll}\\p{Lu}',
        intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        intraChars: "[\\p{L}\\p{M}\\d']",
        intraContr: "'\\p{L}{1,2}\\b",
        intraMode: 1,
      });
      const haystack = [...sentences];
      return (question) =>
        summed(sentences.length, contentWords(question, tag), (word) =>
          (fuzzy.filter(haystack, word) ?? []).map((at) => ({ at, score: 1 })),
        );
    },
  },
  {
    name: 'MiniSearch, stems, stop words, fuzzy',
    index: (sentences, tag) => {
      const mini = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize: (text) => spaced(text).split(' '),
        processTerm: processTerm(tag),
        searchOptions: { fuzzy: 0.2 },
      });
      mini.addAll(sentences.map((text, id) => ({ id, text })));
      return (question) => {
        const found = mini.search(question);
        return { ranked: found.slice(0, SHOWN).map(({ id }) => Number(id)), score: found[0]?.score ?? 0 };
      };
    },
  },
  {
    name: 'MiniSearch, defaults',
    index: (sentences) => {
      const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
      mini.addAll(sentences.map((text, id) => ({ id, text })));
      return (question) => {
        const found = mini.search(question);
        return { ranked: found.slice(0, SHOWN).map(({ id }) => Number(id)), score: found[0]?.score ?? 0 };
      };
    },
  },
  {
    name: 'lunr, fuzzy',
    index: (sentences, tag) => {
      const index = lunr((builder) => {
        builder.ref('id');
        builder.field('text');
        if (tag !== 'en') {
          builder.pipeline.reset();
          builder.searchPipeline.reset();
        }
        sentences.forEach((text, id) => {
          builder.add({ id: String(id), text: spaced(text) });
        });
      });
      return (question) => {
        const found = index.query((query) => {
          for (const word of contentWords(question, tag)) {
            query.term(word.toLowerCase(), { boost: 10 });
            if (word.length > 4) query.term(word.toLowerCase(), { editDistance: 1, usePipeline: false });
          }
        });
        return { ranked: found.slice(0, SHOWN).map(({ ref }) => Number(ref)), score: found[0]?.score ?? 0 };
      };
    },
  },
  {
    name: 'FlexSearch, a search a word',
    index: (sentences, tag) => {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      sentences.forEach((text, id) => {
        index.add(id, spaced(text));
      });
      return (question) =>
        summed(sentences.length, contentWords(question, tag), (word) =>
          index.search(word, { limit: sentences.length }).map((at) => ({ at: Number(at), score: 1 })),
        );
    },
  },
  {
    name: 'Orama, stems and stop words',
    index: (sentences, tag) => {
      const language = languageOf(tag);
      const db = create({
        schema: { text: 'string' } as const,
        components: {
          tokenizer: {
            language: 'english',
            normalizationCache: new Map(),
            tokenize: (raw: string) =>
              tokenize(raw)
                .filter((token) => !token.variant)
                .map((token) => termOf(token.text, language))
                .filter((term) => !term.stop)
                .map((term) => term.stem),
          },
        },
      });
      insertMultiple(
        db,
        sentences.map((text, id) => ({ id: String(id), text })),
        sentences.length,
      );
      return async (question) => {
        const { hits } = await oramaSearch(db, { term: question, limit: SHOWN });
        return { ranked: hits.map(({ id }) => Number(id)), score: hits[0]?.score ?? 0 };
      };
    },
  },
];
