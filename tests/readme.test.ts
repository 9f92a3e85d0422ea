import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../src/cli/run.ts';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const operating = readFileSync('OPERATING.md', 'utf8');
const example = readFileSync('.env.example', 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The blocks of code in a language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    (match) => match[1] ?? '',
  );
}

/** The words of a command line; those in quotation marks are one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
}

describe('GIVEN the README', () => {
  const transcripts = blocks(readme, 'console')
    .flatMap((block) => block.split(/^\$ /m).slice(1))
    .map((part) => ({
      line: part.slice(0, part.indexOf('\n')),
      shown: part.slice(part.indexOf('\n') + 1).trim(),
    }));

  test('THEN it shows a transcript', () => {
    expect(transcripts.length).toBeGreaterThan(1);
  });

  test.each(transcripts)('THEN $line prints what it shows', async ({ line, shown }) => {
    const words = wordsOf(line);
    expect(words.slice(0, 3)).toEqual(['npm', 'run', '-s']);
    const printed: string[] = [];
    await runCli(
      words.slice(3).filter((word) => word !== '--'),
      { print: (text) => printed.push(text), complain: (text) => printed.push(text) },
    );
    expect(printed.join('\n').trim()).toBe(shown);
  });

  test('THEN every command that it, OPERATING or CONTRIBUTING names is there', () => {
    const named = [...`${readme}${operating}${contributing}`.matchAll(/npm run (?:-s )?([\w-]+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  test('THEN its table of settings and that of OPERATING are .env.example', () => {
    const inTables = [...`${readme}${operating}`.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    const inExample = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(inTables.toSorted()).toEqual(inExample.toSorted());
  });

  test('THEN every file that it or OPERATING links to is there', () => {
    for (const [, path] of `${readme}${operating}`.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(readFileSync(path ?? '')).toBeTruthy();
  });
});
