import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A program that runs, and what it has printed so far. */
export interface Running {
  readonly output: () => string;
  readonly errors: () => string;
  /** Waits until the output has something; fails with all that was printed when the program ends first. */
  readonly prints: (pattern: RegExp) => Promise<void>;
  readonly write: (text: string) => void;
  readonly endInput: () => void;
  readonly signal: (name: NodeJS.Signals) => void;
  readonly exitCode: Promise<number | null>;
}

/** Starts the compiled program, as `npm start` and `npm run ask` do after their build. */
export function run(
  script: 'main' | 'cli',
  words: readonly string[],
  settings: Record<string, string> = {},
): Running {
  const child = spawn(process.execPath, [join('dist', `${script}.js`), ...words], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: tmpdir(),
      DATABASE_URL: `file:${newDatabase()}`,
      ...settings,
    },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const exitCode = once(child, 'close').then(([code]) => code as number | null);
  return {
    output: () => output,
    errors: () => errors,
    exitCode,
    prints: async (pattern) => {
      while (!pattern.test(output)) {
        const ended = await Promise.race([
          once(child.stdout, 'data').then(() => false),
          exitCode.then(() => true),
        ]);
        if (ended && !pattern.test(output))
          throw new Error(`it ended without printing ${pattern}:\n${output}\n${errors}`);
      }
    },
    write: (text) => child.stdin.write(text),
    endInput: () => child.stdin.end(),
    signal: (name) => child.kill(name),
  };
}

const made: string[] = [];

/** A file for a database in a folder of its own. */
function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
  made.push(folder);
  return join(folder, 'pullquote.db');
}

afterAll(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A new folder with files in it; gone when the tests of the file are over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
