import { setTimeout as wait } from 'node:timers/promises';
import { quantile as quantileOf } from '../src/evaluation/metrics.ts';
import { createSigningKeys, type SigningKeys } from '../src/sandbox/interactions/signing-keys.ts';
import { LIBRARY_BUS } from '../tests/support/library.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { compiled, type HttpProgram, startHttpProgram, stopHttpProgram } from './http-program.ts';
import { processorSeconds } from './process-figures.ts';
import { QUESTIONS } from './questions.ts';
import { createRoundRobin, type Delivery } from './round-robin.ts';
import { signedRequest } from './signed-requests.ts';

const SERVERS = 100;
/** Requests under way at once, for each copy. */
const AT_ONCE = 24;
const WARM_UP = 4_000;
const ROUND_REQUESTS = 6_000;
/** Few enough to be delivered long before a signature is too old. */
const SIGNED_AHEAD = 2_000;
const ASKED = [...QUESTIONS.answered, ...QUESTIONS.others];
const servers = Array.from({ length: SERVERS }, (_, n) => String(1_100_000_000_000_000_000n + BigInt(n)));

type Measured = Awaited<ReturnType<typeof measure>>;

/** What starts copies alike. */
interface Setting {
  readonly database: string;
  readonly keys: SigningKeys;
  /** Whether each has one processor to itself, as on machines of their own (taskset); otherwise they share them all. */
  readonly isPinned: boolean;
}

/**
 * One copy and two over one PostgreSQL, behind a round-robin, in turns: how many invocations a second they hold, and what
 * each takes of a processor; first with a processor for each copy, then with all for both. Then two while one is killed and
 * started again: how many are lost. The load and the database run on the same processors.
 */
export async function benchCopies(rounds = 5): Promise<void> {
  const postgres = await startPostgres();
  try {
    const database = await postgres.database();
    const keys = createSigningKeys();
    await fill(database);
    await compare({ database, keys, isPinned: true }, rounds);
    await compare({ database, keys, isPinned: false }, rounds);
    await killOne({ database, keys, isPinned: false });
  } finally {
    await postgres.close();
  }
}

async function compare(setting: Setting, rounds: number): Promise<void> {
  const copies = await Promise.all([startCopy(setting, 0), startCopy(setting, 1)]);
  await measure(copies, setting.keys, WARM_UP);
  const one: Measured[] = [];
  const two: Measured[] = [];
  for (let n = 0; n < rounds; n++) {
    one.push(await measure(copies.slice(0, 1), setting.keys, ROUND_REQUESTS));
    two.push(await measure(copies, setting.keys, 2 * ROUND_REQUESTS));
  }
  await stop(copies);
  const rate = (measured: readonly Measured[]) => median(measured.map(({ perSecond }) => perSecond));
  const cost = (measured: readonly Measured[]) =>
    median(measured.map(({ processorMs }) => processorMs)).toFixed(3);
  console.log(setting.isPinned ? 'a processor for each copy:' : 'all processors for both copies:');
  console.log(
    `  invocations a second: one copy ${rate(one).toFixed(0)}, two ${rate(two).toFixed(0)}: ${(rate(two) / rate(one)).toFixed(2)} times (median of ${rounds})`,
  );
  console.log(
    `  processor time of one: ${cost(one)} ms with one copy, ${cost(two)} ms with two; for the load itself ${median(two.map(({ loadMs }) => loadMs)).toFixed(3)} ms`,
  );
}

async function killOne(setting: Setting): Promise<void> {
  const [first, second] = await Promise.all([startCopy(setting, 0), startCopy(setting, 1)]);
  const kill = async () => {
    await wait(1500);
    second.process.removeAllListeners('exit').kill('SIGKILL');
    await wait(1500);
    return startCopy(setting, 1, second.port);
  };
  const [{ deliveries }, again] = await Promise.all([
    deliver([first.port, second.port], setting.keys, 10_000),
    kill(),
  ]);
  await stop([first, again]);
  const lost = deliveries.filter(({ status }) => status !== 200).length;
  const handedOver = deliveries.filter(({ tries }) => tries > 1).length;
  const slowest = deliveries.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0);
  console.log(
    `one of two killed and started again: ${deliveries.length} invocations, ${lost} lost, ${handedOver} handed to the other copy, the slowest answer after ${slowest.toFixed(0)} ms`,
  );
}

/** Gives each server an article of its own, by the compiled program: what another reads it would read anew. */
async function fill(database: string): Promise<void> {
  const { openStore } = await compiled<typeof import('../src/library/store/open-store.ts')>(
    'library/store/open-store.js',
  );
  const { readArticle } = await compiled<typeof import('../src/article/read.ts')>('article/read.js');
  const limits = { articles: 9, bytes: 1e6, statements: 1e4 };
  const store = await openStore(database, { limits, log: { info: () => undefined, error: console.error } });
  const file = { name: 'bus.md', bytes: new TextEncoder().encode(LIBRARY_BUS) };
  const reading = await readArticle(file);
  if (!reading.ok) throw new Error(reading.problem);
  for (const server of servers) {
    const draft = await store.draft(`server:${server}`, { file, reading, replaces: null });
    await store.publish(`server:${server}`, draft);
  }
  await store.close();
}

function startCopy({ database, keys, isPinned }: Setting, processor: number, port = 0): Promise<HttpProgram> {
  return startHttpProgram({ database, keys, port, ...(isPinned ? { processor } : {}) });
}

async function stop(copies: readonly HttpProgram[]): Promise<void> {
  await Promise.all(copies.map(stopHttpProgram));
}

/** Delivers so many requests, all of which must be answered. Times are in milliseconds an invocation. */
async function measure(copies: readonly HttpProgram[], keys: SigningKeys, count: number) {
  const before = copies.map(({ process }) => processorSeconds(process.pid));
  const { deliveries, seconds, loadSeconds } = await deliver(
    copies.map(({ port }) => port),
    keys,
    count,
  );
  const bad = deliveries.filter(({ status }) => status !== 200);
  if (bad.length > 0) {
    const statuses = [...new Set(bad.map(({ status }) => status))];
    throw new Error(`${bad.length} of ${count} were not answered; their statuses are ${statuses}`);
  }
  const spent = copies.reduce(
    (sum, { process }, index) => sum + processorSeconds(process.pid) - (before[index] ?? 0),
    0,
  );
  return {
    perSecond: count / seconds,
    processorMs: (spent / count) * 1000,
    loadMs: (loadSeconds / count) * 1000,
  };
}

/** Delivers so many requests. They are signed while the clock stands still, some at a time: signatures grow too old. */
async function deliver(ports: readonly number[], keys: SigningKeys, count: number) {
  const balancer = createRoundRobin(ports);
  const deliveries: Delivery[] = [];
  let milliseconds = 0;
  let loadMicroseconds = 0;
  for (let from = 0; from < count; from += SIGNED_AHEAD) {
    const requests = Array.from({ length: Math.min(SIGNED_AHEAD, count - from) }, (_, index) => {
      const n = from + index;
      return signedRequest(keys, {
        server: servers[n % SERVERS] ?? '',
        question: ASKED[n % ASKED.length] ?? '',
      });
    });
    const work = async () => {
      for (let request = requests.pop(); request; request = requests.pop())
        deliveries.push(await balancer.deliver(request));
    };
    const begun = performance.now();
    const used = process.cpuUsage();
    await Promise.all(Array.from({ length: AT_ONCE * ports.length }, work));
    milliseconds += performance.now() - begun;
    const { user, system } = process.cpuUsage(used);
    loadMicroseconds += user + system;
  }
  balancer.close();
  return { deliveries, seconds: milliseconds / 1000, loadSeconds: loadMicroseconds / 1e6 };
}

const median = (values: readonly number[]): number => quantileOf(values, 0.5) ?? Number.NaN;
