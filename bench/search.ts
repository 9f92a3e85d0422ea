import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { indexable } from '../src/evaluation/answers.ts';
import { ARTICLE_ROW, readRows } from '../src/evaluation/rows.ts';
import { buildIndex } from '../src/search/inverted-index.ts';
import { search } from '../src/search/search.ts';
import { type Asked, best, difference, type Figures, figures } from './search-figures.ts';
import { predictions } from './search-ours.ts';
import { type Found, PEERS, type Peer } from './search-peers.ts';
import { questionsOf, SETS } from './search-sets.ts';

/**
 * Sets the same questions to every library and to ours, an index an article, and prints quality beside time: a row each,
 * as it comes, then the best of the libraries in each column and how far ours is above it. Times are those of the first set.
 * Ours is always cross-validated, since the committed ranker has learned from all of these sets (see `search-ours.ts`).
 *
 * @param names - which sets to ask; all where none is named
 */
export async function benchSearch(...names: string[]): Promise<void> {
  const data = process.env['EVAL_DATA'] ?? '../shared/eval/answers';
  const unknown = names.find((name) => !SETS.includes(name));
  if (unknown !== undefined || !existsSync(data)) {
    console.error(
      unknown === undefined
        ? `No evaluation data in ${data}. Name its folder: EVAL_DATA=FOLDER npm run -s bench -- search`
        : `There is no set "${unknown}". Name some of these, or none for all: ${SETS.join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  const sets = SETS.filter((set) => names.length === 0 || names.includes(set));
  const peers: Figures[] = [];
  for (const peer of PEERS) {
    const row = figures(sets, await askPeer(data, sets, peer));
    if (peers.length === 0) printRow('library', Object.keys(row));
    printRow(peer.name, Object.values(row));
    peers.push(row);
  }
  const ours = figures(sets, askOurs(data, sets));
  const library = best(peers);
  printRow('ours, cross-validated', Object.values(ours));
  printRow('best library', Object.values(library));
  printRow('ours less best library', Object.values(difference(ours, library)));
}

async function askPeer(data: string, sets: readonly string[], peer: Peer): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const set of sets) {
    const articles = readRows(join(data, `${set}.articles.jsonl`), ARTICLE_ROW);
    const indexes = new Map(
      articles.map((row) => [row.article, peer.index(row.sentences, indexable(row).language)]),
    );
    for (const { file, row } of questionsOf(data, set)) {
      const start = performance.now();
      const found = (await indexes.get(row.article)?.(row.question)) ?? NOTHING;
      asked.push({ set, file, row, found, time: performance.now() - start });
    }
  }
  return asked;
}

function askOurs(data: string, sets: readonly string[]): Asked[] {
  const foundOf = predictions(data, sets);
  return sets.flatMap((set) => {
    const articles = readRows(join(data, `${set}.articles.jsonl`), ARTICLE_ROW);
    const indexes = new Map(articles.map((row) => [row.article, buildIndex([indexable(row)])]));
    return questionsOf(data, set).map(({ file, row }) => {
      const index = indexes.get(row.article) ?? buildIndex([]);
      const start = performance.now();
      search(index, row.question);
      const time = performance.now() - start;
      return { set, file, row, found: foundOf(set, file, row.id) ?? NOTHING, time };
    });
  });
}

const NOTHING: Found = { ranked: [], score: 0 };

function printRow(name: string, cells: readonly (string | number | null)[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => `${cell ?? '-'}`.padStart(11)).join(''));
}
