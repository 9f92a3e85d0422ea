import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { quantile as quantileOf } from '../src/evaluation/metrics.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { QUESTIONS } from './questions.ts';

const STARTS = 12;
const WARM_UP = 100;
const INVOCATIONS = 1500;
const ASKED = [...QUESTIONS.answered, ...QUESTIONS.others];

/** A bot in a process of its own, in a sandbox of its own. */
interface Contestant {
  readonly name: string;
  readonly script: string;
}

const OURS: Contestant = { name: 'Pullquote', script: 'dist/main.js' };
const CONSTANT: Contestant = { name: 'constant bot', script: 'bench/constant-bot.mjs' };

/**
 * Pullquote beside a discord.js bot that answers a constant, in the same run and in turns: time from invocation to reply,
 * time from start to ready, resident memory.
 */
export async function benchBot(): Promise<void> {
  const contestants = await Promise.all([OURS, CONSTANT].map(prepare));
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
  const row = (name: string, unit: string, a: number, b: number, compared: string) =>
    console.log(
      [name.padEnd(34), a.toFixed(2).padStart(10), b.toFixed(2).padStart(14), compared.padStart(14)].join(
        ' ',
      ),
      unit,
    );
  console.log(
    `${''.padEnd(34)} ${OURS.name.padStart(10)} ${CONSTANT.name.padStart(14)} ${'compared'.padStart(14)}`,
  );
  row(
    'invocation to reply, median',
    'ms',
    ours.answer,
    constant.answer,
    `${(ours.answer / constant.answer).toFixed(2)} times`,
  );
  row(
    'invocation to reply, p99',
    'ms',
    ours.p99,
    constant.p99,
    `${(ours.p99 / constant.p99).toFixed(2)} times`,
  );
  row(
    'start to ready, median',
    'ms',
    ours.start,
    constant.start,
    `${(ours.start / constant.start).toFixed(2)} times`,
  );
  row(
    'resident memory after that',
    'MB',
    ours.memory,
    constant.memory,
    `${(ours.memory - constant.memory).toFixed(0)} MB more`,
  );
  await Promise.all(contestants.map((contestant) => contestant.close()));
}

async function prepare({ script }: Contestant) {
  const sandbox = await startSandbox();
  const guild = sandbox.addGuild({ name: 'Bench' });
  const channel = sandbox.addChannel(guild, { name: 'questions' });
  const asha = sandbox.addUser({ name: 'asha' });
  sandbox.join(guild, asha);
  await registerAsk(sandbox);
  let process_: ChildProcess | null = null;

  async function start(): Promise<number> {
    if (process_) await stop(process_);
    const begun = performance.now();
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, DISCORD_TOKEN: sandbox.token, DISCORD_API_URL: sandbox.api, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    process_ = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (text: Buffer) => {
        if (/ready/.test(text.toString())) resolve();
      });
      child.once('exit', (code) => reject(new Error(`${script} ended with code ${code}`)));
    });
    return performance.now() - begun;
  }

  async function invoke(n: number): Promise<number> {
    const begun = performance.now();
    const result = await asha.command(channel, 'ask', { question: ASKED[n % ASKED.length] ?? '' });
    if (!result.message) throw new Error(`${script} did not answer`);
    return performance.now() - begun;
  }

  function residentMegabytes(): number {
    const status = readFileSync(`/proc/${process_?.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  }

  async function close(): Promise<void> {
    if (process_) await stop(process_);
    await sandbox.close();
  }

  return { starts: [] as number[], times: [] as number[], start, invoke, residentMegabytes, close };
}

/** Both are asked with the same command; Pullquote makes its own of it when it starts. */
async function registerAsk({ api, token, application }: Sandbox): Promise<void> {
  const question = { type: 3, name: 'question', description: 'The question', required: true };
  const response = await fetch(`${api}/v10/applications/${application.id}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ name: 'ask', description: 'Ask', options: [question] }]),
  });
  if (!response.ok) throw new Error(`the command was not registered: ${await response.text()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

const quantile = (values: readonly number[], share: number): number =>
  quantileOf(values, share) ?? Number.NaN;
