import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Sandbox, startSandbox } from '../src/sandbox/sandbox.ts';
import { processorSeconds, residentMegabytes } from './process-figures.ts';

/** Which way Discord reaches a bot. */
export type Way = 'gateway' | 'http';

/** A bot in a process of its own, on a Discord of its own. */
export interface Contestant {
  readonly name: string;
  readonly sandbox: Sandbox;
  /** Starts the bot, anew where it runs already. Settles, with the milliseconds it took, when it says "ready". */
  readonly start: () => Promise<number>;
  readonly residentMegabytes: () => number;
  /** What it has used of processors since it began. */
  readonly processorSeconds: () => number;
  readonly close: () => Promise<void>;
}

/** A program for each way. */
export interface Entry {
  readonly name: string;
  readonly program: Readonly<Record<Way, string>>;
}

export const PULLQUOTE: Entry = {
  name: 'Pullquote',
  program: { gateway: 'dist/main.js', http: 'dist/main.js' },
};
/** It computes nothing. */
export const CONSTANT: Entry = {
  name: 'constant bot',
  program: { gateway: 'bench/constant-bot.mjs', http: 'bench/constant-endpoint.mjs' },
};

/** Makes a Discord for a bot; the bot is not started yet. */
export async function enter({ name, program }: Entry, way: Way): Promise<Contestant> {
  const sandbox = await startSandbox({ historyLimit: 50 });
  await registerAsk(sandbox);
  const port = await freePort();
  let running: ChildProcess | null = null;
  return {
    name,
    sandbox,
    start: async () => {
      if (running) await stop(running);
      const begun = performance.now();
      running = spawn(process.execPath, [program[way]], {
        env: {
          ...process.env,
          DISCORD_TOKEN: sandbox.token,
          DISCORD_API_URL: sandbox.api,
          // No crowd is a flood here.
          MEMBER_MAX_PER_MINUTE: '1000000',
          SERVER_MAX_PER_MINUTE: '1000000',
          LOG_LEVEL: 'error',
          ...(way === 'http' ? { DISCORD_PUBLIC_KEY: sandbox.publicKey, PORT: String(port) } : {}),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await saysReady(running, program[way]);
      const time = performance.now() - begun;
      if (way === 'http') await sandbox.setEndpoint(`http://127.0.0.1:${port}/interactions`);
      return time;
    },
    residentMegabytes: () => residentMegabytes(running?.pid),
    processorSeconds: () => processorSeconds(running?.pid),
    close: async () => {
      if (running) await stop(running);
      await sandbox.close();
    },
  };
}

function saysReady(child: ChildProcess, program: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (/ready/.test(text.toString())) resolve();
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with code ${code}`)));
  });
}

/** Both are asked with the same command; Pullquote makes its own of it when it starts. */
async function registerAsk({ api, token, application }: Sandbox): Promise<void> {
  const question = {
    type: 3,
    name: 'question',
    description: 'The question',
    required: true,
    autocomplete: true,
  };
  const response = await fetch(`${api}/v10/applications/${application.id}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ name: 'ask', description: 'Ask', options: [question] }]),
  });
  if (!response.ok) throw new Error(`the command was not registered: ${await response.text()}`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
