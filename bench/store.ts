import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { quantile } from '../src/evaluation/metrics.ts';
import { createSigningKeys } from '../src/sandbox/interactions/signing-keys.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { compiled, startHttpProgram, stopHttpProgram } from './http-program.ts';
import { makeArticle, makeQuestion } from './made-articles.ts';
import { residentMegabytes } from './process-figures.ts';
import { createRoundRobin } from './round-robin.ts';
import { signedRequest } from './signed-requests.ts';

const SERVERS = 10_000;
const ARTICLES = 3;
const STARTS = 5;

const serverId = (n: number) => String(1_100_000_000_000_000_000n + BigInt(n));

/**
 * The compiled program over a database of 10,000 servers with three articles of 30 statements each, on SQLite and on
 * PostgreSQL, asked by HTTP: its start, each server's first question and its next, and its memory when all have asked.
 *
 * @param asked - How many of the servers ask.
 */
export async function benchStore(asked = SERVERS): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-bench-'));
  const postgres = await startPostgres();
  try {
    const backup = join(folder, 'servers.backup');
    await writeServers(backup);
    for (const [kind, url] of [
      ['SQLite', `file:${join(folder, 'pullquote.db')}`],
      ['PostgreSQL', await postgres.database()],
    ] as const) {
      const begun = performance.now();
      await restore(url, backup);
      console.log(`${kind}: ${SERVERS} servers restored in ${seconds(performance.now() - begun)} s`);
      await measure(kind, url, asked);
    }
  } finally {
    await postgres.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(kind: string, database: string, asked: number): Promise<void> {
  const keys = createSigningKeys();
  const starts: number[] = [];
  let program = await startHttpProgram({ database, keys });
  for (let n = 0; n < STARTS; n++) {
    await stopHttpProgram(program);
    program = await startHttpProgram({ database, keys });
    starts.push(program.milliseconds);
  }
  const begun = residentMegabytes(program.process.pid);
  const first: number[] = [];
  const next: number[] = [];
  const balancer = createRoundRobin([program.port]);
  for (let n = 0; n < asked; n++) {
    // In an order that has nothing to do with that of the rows.
    const server = (n * 7919) % SERVERS;
    for (const [nth, times] of [first, next].entries()) {
      const question = makeQuestion(makeArticle(server, nth), nth + 5);
      const request = signedRequest(keys, { server: serverId(server), question });
      const delivery = await balancer.deliver(request);
      if (delivery.status !== 200) throw new Error(`${kind}: an answer with status ${delivery.status}`);
      times.push(delivery.milliseconds);
    }
  }
  balancer.close();
  const held = residentMegabytes(program.process.pid);
  await stopHttpProgram(program);
  const ms = (values: readonly number[], share: number) => (quantile(values, share) ?? Number.NaN).toFixed(2);
  console.log(
    `${kind}: start to ready ${ms(starts, 0.5)} ms (median of ${STARTS}), ${begun.toFixed(0)} MB then`,
  );
  console.log(
    `${kind}: first question ${ms(first, 0.5)} ms median, ${ms(first, 0.95)} p95, ${ms(first, 0.99)} p99`,
  );
  console.log(
    `${kind}: next question ${ms(next, 0.5)} ms median, ${ms(next, 0.95)} p95, ${ms(next, 0.99)} p99`,
  );
  console.log(`${kind}: ${held.toFixed(0)} MB when ${asked} servers have asked`);
}

/** A backup with all servers, which a database takes in at once. */
async function writeServers(file: string): Promise<void> {
  const { readerVersion } =
    await compiled<typeof import('../src/library/reader-version.ts')>('library/reader-version.js');
  const reader = await readerVersion();
  const lines = function* () {
    yield { format: 'pullquote backup', version: 1, made: new Date().toISOString() };
    for (let server = 0; server < SERVERS; server++)
      for (let nth = 0; nth < ARTICLES; nth++) {
        const { bytes, article } = makeArticle(server, nth);
        yield {
          article: {
            key: `${server}-${nth}`.padEnd(12, '_'),
            owner: `server:${serverId(server)}`,
            position: nth + 1,
            title: article.title,
            given_title: null,
            file_name: `${article.id}.md`,
            hash: article.hash,
            language: article.language,
            bytes: bytes.length,
            statements: article.statements.length,
            added_at: Date.now(),
            reader,
            reading: JSON.stringify({ article, findings: [] }),
            source: bytes.toString('base64'),
          },
        };
      }
    yield { end: { articles: SERVERS * ARTICLES, channels: 0 } };
  };
  const text = function* () {
    for (const line of lines()) yield `${JSON.stringify(line)}\n`;
  };
  await pipeline(Readable.from(text()), createGzip({ level: 1 }), createWriteStream(file));
}

async function restore(url: string, backup: string): Promise<void> {
  const { restoreStore } = await compiled<typeof import('../src/library/store/backup-store.ts')>(
    'library/store/backup-store.js',
  );
  const result = await restoreStore(url, backup);
  if (!result.ok) throw new Error(result.problem);
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
