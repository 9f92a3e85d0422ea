import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { SigningKeys } from '../src/sandbox/interactions/signing-keys.ts';

/** The compiled program while it takes interactions by HTTP. */
export interface HttpProgram {
  readonly port: number;
  readonly process: ChildProcess;
  /** From its start until it said that it is ready. */
  readonly milliseconds: number;
}

/** What it is started with. */
export interface HttpProgramSettings {
  readonly database: string;
  readonly keys: SigningKeys;
  /** Any free port where nothing is said. */
  readonly port?: number;
  /** The one processor that it runs on (taskset), as on a machine of its own; any where nothing is said. */
  readonly processor?: number;
}

/**
 * Starts the compiled program where interactions come by HTTP.
 *
 * @throws Error with what it said if it ends instead
 */
export async function startHttpProgram(settings: HttpProgramSettings): Promise<HttpProgram> {
  const { database, keys, port = 0, processor } = settings;
  const begun = performance.now();
  const program = [process.execPath, 'dist/main.js'];
  const [command = '', ...words] =
    processor === undefined ? program : ['taskset', '-c', String(processor), ...program];
  const child = spawn(command, words, {
    env: {
      ...process.env,
      DATABASE_URL: database,
      DISCORD_TOKEN: '',
      DISCORD_PUBLIC_KEY: keys.publicKey,
      PORT: String(port),
      HOST: '127.0.0.1',
      // No crowd is a flood here.
      MEMBER_MAX_PER_MINUTE: '1000000',
      SERVER_MAX_PER_MINUTE: '1000000',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text: Buffer) => {
    told += text.toString();
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (/is ready/.test(text.toString())) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`it ended with code ${code}:\n${told}`)));
  });
  const milliseconds = performance.now() - begun;
  return { process: child, port: Number(/"port":(\d+)/.exec(told)?.[1]), milliseconds };
}

/** Has it finish what is in hand and end. */
export async function stopHttpProgram({ process }: HttpProgram): Promise<void> {
  process.kill('SIGTERM');
  if (process.exitCode === null) await once(process, 'exit');
}

/** A module of the compiled program: what other code has read, it would read anew. */
export function compiled<Module>(path: string): Promise<Module> {
  return import(new URL(`../dist/${path}`, import.meta.url).href);
}
