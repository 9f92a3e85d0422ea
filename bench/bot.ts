import { quantile as quantileOf } from '../src/evaluation/metrics.ts';
import { CONSTANT, type Entry, enter, PULLQUOTE, type Way } from './contestant.ts';
import { QUESTIONS } from './questions.ts';

const STARTS = 12;
const WARM_UP = 100;
const INVOCATIONS = 1500;
const ASKED = [...QUESTIONS.answered, ...QUESTIONS.others];

/**
 * Pullquote beside a bot that answers a constant, on the gateway and then over HTTP, in the same run and in turns: time
 * from invocation to reply, time from start to ready, resident memory.
 */
export async function benchBot(): Promise<void> {
  for (const way of ['gateway', 'http'] as const) await compare(way);
}

async function compare(way: Way): Promise<void> {
  const contestants = await Promise.all([PULLQUOTE, CONSTANT].map((entry) => prepare(entry, way)));
  for (let n = 0; n < STARTS; n++)
    for (const contestant of contestants) contestant.starts.push(await contestant.start());
  for (let n = 0; n < WARM_UP; n++) for (const contestant of contestants) await contestant.invoke(n);
  for (let n = 0; n < INVOCATIONS; n++)
    for (const contestant of contestants) contestant.times.push(await contestant.invoke(n));
  const [ours, constant] = contestants.map((contestant) => ({
    answer: quantile(contestant.times, 0.5),
    p99: quantile(contestant.times, 0.99),
    start: quantile(contestant.starts, 0.5),
    memory: contestant.residentMegabytes(),
  }));
  if (!ours || !constant) throw new Error('two contestants make a comparison');
  const times = (a: number, b: number) => `${(a / b).toFixed(2)} times`;
  const more = `${(ours.memory - constant.memory).toFixed(0)} MB more`;
  row(way, PULLQUOTE.name, CONSTANT.name, 'compared');
  row('invocation to reply, median, ms', ours.answer, constant.answer, times(ours.answer, constant.answer));
  row('invocation to reply, p99, ms', ours.p99, constant.p99, times(ours.p99, constant.p99));
  row('start to ready, median, ms', ours.start, constant.start, times(ours.start, constant.start));
  row('resident memory after that, MB', ours.memory, constant.memory, more);
  await Promise.all(contestants.map((contestant) => contestant.close()));
}

async function prepare(entry: Entry, way: Way) {
  const contestant = await enter(entry, way);
  const { sandbox } = contestant;
  const guild = sandbox.addGuild({ name: 'Bench' });
  const channel = sandbox.addChannel(guild, { name: 'questions' });
  // Members take turns, so that none of them asks more often than people may.
  const members = Array.from({ length: 500 }, (_, n) => sandbox.addUser({ name: `member-${n}` }));
  for (const member of members) sandbox.join(guild, member);

  async function invoke(n: number): Promise<number> {
    const member = members[n % members.length];
    const begun = performance.now();
    const result = await member?.command(channel, 'ask', { question: ASKED[n % ASKED.length] ?? '' });
    if (!result?.message) throw new Error(`${contestant.name} did not answer`);
    return performance.now() - begun;
  }

  return { ...contestant, starts: [] as number[], times: [] as number[], invoke };
}

function row(name: string, ours: number | string, constant: number | string, compared: string): void {
  const cell = (value: number | string) =>
    (typeof value === 'number' ? value.toFixed(2) : value).padStart(14);
  console.log([name.padEnd(34), cell(ours), cell(constant), compared.padStart(14)].join(' '));
}

const quantile = (values: readonly number[], share: number): number =>
  quantileOf(values, share) ?? Number.NaN;
