import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { quantile } from '../src/evaluation/metrics.ts';
import { buildIndex } from '../src/search/inverted-index.ts';
import { languageOf } from '../src/search/language.ts';
import { search } from '../src/search/search.ts';
import { termOf } from '../src/search/terms.ts';
import { randomFrom } from '../tools/random.ts';

/** The first is a short article. */
const SIZES = [15, 1_000, 10_000, 100_000, 1_000_000];
const QUESTIONS = 60;
const STATEMENTS_AN_ARTICLE = 50;

type Row = Readonly<Record<string, string | number>>;

/** One index over so many statements, with each library in a process of its own, so that memory is its own too. */
export async function benchScale(): Promise<void> {
  for (const size of SIZES)
    for (const engine of ['ours', 'MiniSearch, fuzzy']) printRow(inProcess(engine, size));
}

/** Each row as it comes, since the last takes minutes. */
function printRow(row: Row): void {
  const { engine = '', ...figures } = row;
  const named = Object.entries(figures).map(([name, value]) => `${name} ${value}`.padEnd(20));
  console.log(`${engine}`.padEnd(20) + named.join('').trimEnd());
}

function inProcess(engine: string, size: number): Row {
  const script = `import(${JSON.stringify(import.meta.url)}).then((bench) => console.log(JSON.stringify(bench.measure(${JSON.stringify(engine)}, ${size}))))`;
  const tsx = fileURLToPath(import.meta.resolve('tsx'));
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=16000', '--import', tsx, '--eval', script],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return child.status === 0
    ? JSON.parse(child.stdout)
    : { engine, statements: size, 'build s': `failed (${child.status})` };
}

/** Builds an index and asks it, in this process. Exported for the processes that `benchScale` starts. */
export function measure(engine: string, size: number): Row {
  const statements = makeStatements(size);
  const questions = makeQuestions(statements);
  globalThis.gc?.();
  const before = memory();
  const start = performance.now();
  const ask = engine === 'ours' ? ours(statements) : miniSearch(statements);
  const build = performance.now() - start;
  globalThis.gc?.();
  const held = memory() - before;
  for (const question of questions.slice(0, 5)) ask(question);
  const times = questions.map((question) => {
    const asked = performance.now();
    ask(question);
    return performance.now() - asked;
  });
  return {
    engine,
    statements: size,
    'build s': Number((build / 1000).toFixed(2)),
    'memory MB': Math.round(held / 1e6),
    'ms median': Number((quantile(times, 0.5) ?? 0).toFixed(2)),
    'ms p95': Number((quantile(times, 0.95) ?? 0).toFixed(2)),
    'processor ms': Number(processorTime(ask, questions).toFixed(3)),
  };
}

/** Long enough to be measured, in milliseconds of the processor's time. */
const LEAST = 1_000;

/** Milliseconds of the processor's time a question, at the mean: on a busy machine too, what a question costs. */
function processorTime(ask: (question: string) => void, questions: readonly string[]): number {
  const start = process.cpuUsage();
  for (let asked = 0; ; ) {
    for (const question of questions) ask(question);
    asked += questions.length;
    const { user, system } = process.cpuUsage(start);
    const used = (user + system) / 1000;
    if (used >= LEAST) return used / asked;
  }
}

/** What the index holds: typed arrays lie outside the heap. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function ours(statements: readonly string[]): (question: string) => void {
  const articles = Array.from({ length: Math.ceil(statements.length / STATEMENTS_AN_ARTICLE) }, (_, a) => ({
    title: '',
    language: 'en',
    sections: [{ heading: null }],
    statements: statements
      .slice(a * STATEMENTS_AN_ARTICLE, (a + 1) * STATEMENTS_AN_ARTICLE)
      .map((text, i) => ({ text, section: 0, paragraph: Math.floor(i / 5) })),
  }));
  const index = buildIndex(articles);
  return (question) => search(index, question);
}

function miniSearch(statements: readonly string[]): (question: string) => void {
  const language = languageOf('en');
  const mini = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: (word) => {
      const term = termOf(word, language);
      return term.stop ? null : term.stem;
    },
    searchOptions: { fuzzy: 0.2 },
  });
  mini.addAll(statements.map((text, id) => ({ id, text })));
  return (question) => {
    mini.search(question);
  };
}

/**
 * Statements of words as often as in a language: by Zipf's law, of a vocabulary that grows with the square root of the
 * text (Heaps' law), each 12 to 28 words long.
 */
function makeStatements(size: number): string[] {
  const random = randomFrom(size);
  const vocabulary = Array.from({ length: Math.round(20 * Math.sqrt(size * 20)) }, (_, rank) =>
    makeWord(rank),
  );
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'the';
  return Array.from({ length: size }, () => {
    const words = Array.from({ length: 12 + Math.floor(random() * 16) }, word);
    return `${words.join(' ')}.`;
  });
}

/** A word of its own for each rank, the commonest the shortest. */
export function makeWord(rank: number): string {
  const syllables = [
    'ba',
    'ke',
    'lo',
    'mi',
    'nu',
    'ra',
    'se',
    'to',
    'vi',
    'dun',
    'gor',
    'hel',
    'jat',
    'pim',
    'wor',
    'zan',
  ];
  let word = '';
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16] ?? '';
  return word;
}

/** Questions of six words of a statement, one of them misspelt. */
function makeQuestions(statements: readonly string[]): string[] {
  const random = randomFrom(7);
  return Array.from({ length: QUESTIONS }, () => {
    const words = (statements[Math.floor(random() * statements.length)] ?? '')
      .replace('.', '')
      .split(' ')
      .slice(0, 6);
    const long = words.findIndex((word) => word.length > 5);
    if (long >= 0) words[long] = `${words[long]?.slice(0, 2)}x${words[long]?.slice(3)}`;
    return `what ${words.join(' ')}?`;
  });
}
