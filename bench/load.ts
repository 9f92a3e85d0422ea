import { quantile } from '../src/evaluation/metrics.ts';
import { CONSTANT, enter, PULLQUOTE, type Way } from './contestant.ts';
import { crowdOf, type Deed } from './crowd.ts';

const WAYS = ['gateway', 'http'] as const;

/** What is measured of the deeds of one kind. */
interface Tally {
  readonly times: number[];
  unanswered: number;
}

/**
 * On the gateway, then over HTTP: a crowd that asks, completes, presses and mentions at a steady rate, whatever the bot does; Pullquote, then a bot that
 * answers a constant. Printed for each: unanswered, late (over Discord's 3 seconds), median and 99th percentile; and how
 * many a second each answers when the crowd waits for its answers and does not pause.
 */
export async function benchLoad(perSecond = 500, seconds = 60): Promise<void> {
  for (const way of WAYS) {
    for (const entry of [PULLQUOTE, CONSTANT]) {
      const contestant = await enter(entry, way);
      await contestant.start();
      const deed = crowdOf(contestant.sandbox, way);
      await steadily(deed, 50, 5);
      const name = `${way}, ${contestant.name}`;
      print(`${name}, ${perSecond} a second for ${seconds} s`, await steadily(deed, perSecond, seconds));
      console.log(`${name}, saturated: ${await saturate(deed, 64, 10)} answers a second`);
      await contestant.close();
    }
  }
}

/** Both ways at once, at a rate that lasts, and what memory does: printed each minute, and the last beside the second minute's. */
export async function benchSoak(perSecond = 50, minutes = 20): Promise<void> {
  await Promise.all(WAYS.map((way) => soak(way, perSecond, minutes)));
}

async function soak(way: Way, perSecond: number, minutes: number): Promise<void> {
  const contestant = await enter(PULLQUOTE, way);
  await contestant.start();
  const deed = crowdOf(contestant.sandbox, way);
  const all: Tally = { times: [], unanswered: 0 };
  const memory: number[] = [];
  for (let minute = 1; minute <= minutes; minute++) {
    const tally = await steadily(deed, perSecond, 60);
    for (const time of tally.times) all.times.push(time);
    all.unanswered += tally.unanswered;
    memory.push(contestant.residentMegabytes());
    console.log(`${way}, minute ${minute}: ${memory.at(-1)?.toFixed(1)} MB, ${tally.unanswered} unanswered`);
  }
  print(`${way}, ${contestant.name}, ${perSecond} a second for ${minutes} min`, all);
  const [second, last] = [memory[1] ?? Number.NaN, memory.at(-1) ?? Number.NaN];
  console.log(
    `${way}, memory: ${second.toFixed(1)} MB after minute 2, ${last.toFixed(1)} MB at the end, ${((last / second - 1) * 100).toFixed(1)} %`,
  );
  await contestant.close();
}

/** Begins deeds at a steady rate without waiting for their answers; settles when all have theirs, or never will. */
async function steadily(deed: Deed, perSecond: number, seconds: number): Promise<Tally> {
  const tally: Tally = { times: [], unanswered: 0 };
  const begun = performance.now();
  const under: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const wait = begun + (n * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    under.push(timed(deed, n, tally));
  }
  await Promise.all(under);
  return tally;
}

async function saturate(deed: Deed, atOnce: number, seconds: number): Promise<number> {
  const tally: Tally = { times: [], unanswered: 0 };
  const end = performance.now() + seconds * 1000;
  let n = 0;
  const worker = async () => {
    while (performance.now() < end) await timed(deed, n++, tally);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return Math.round(tally.times.length / seconds);
}

async function timed(deed: Deed, n: number, tally: Tally): Promise<void> {
  const begun = performance.now();
  if (await deed(n)) tally.times.push(performance.now() - begun);
  else tally.unanswered++;
}

function print(what: string, { times, unanswered }: Tally): void {
  const late = times.filter((time) => time > 3000).length;
  const at = (share: number) => (quantile(times, share) ?? Number.NaN).toFixed(2);
  console.log(
    `${what}: ${times.length} answered, ${unanswered} unanswered, ${late} late; median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`,
  );
}
