import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The compiled program while it runs without a token. */
export interface StartedProgram {
  /** Where its page is. */
  readonly url: string;
  readonly stop: () => void;
}

/**
 * Starts the compiled program on any free port, with a database of its own.
 *
 * @param knowledge - The folder with the articles.
 * @throws Error if it ends without printing an address
 */
export async function startProgram(knowledge: string): Promise<StartedProgram> {
  const database = `file:${join(await mkdtemp(join(tmpdir(), 'pullquote-')), 'articles.db')}`;
  const settings = { DISCORD_TOKEN: '', PORT: '0', KNOWLEDGE_DIR: knowledge, DATABASE_URL: database };
  const child = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, ...settings, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (url !== undefined) return { url, stop: () => void child.kill() };
  }
  throw new Error('The program ended without saying where its page is.');
}
