import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ARTICLE_ROOM = new URL('../article/', import.meta.url);

let version: Promise<string> | undefined;

/**
 * Twelve characters that change with the code that reads articles and with the versions of the packages that it imports; the
 * same on every machine that runs the same program.
 */
export function readerVersion(): Promise<string> {
  version ??= computeVersion();
  return version;
}

async function computeVersion(): Promise<string> {
  const files = await readdir(ARTICLE_ROOM, { recursive: true });
  const code = files.filter((file) => /\.[jt]s$/.test(file)).sort();
  const hash = createHash('sha256');
  const packages = new Set<string>();
  for (const file of code) {
    const text = await readFile(new URL(file.split('\\').join('/'), ARTICLE_ROOM), 'utf8');
    hash.update(`${file}\0${text}\0`);
    for (const [, name] of text.matchAll(/(?:from|import\()\s*['"]((?:@[\w-]+\/)?[\w-][\w.-]*)/g))
      if (name !== undefined) packages.add(name);
  }
  for (const name of [...packages].sort()) hash.update(`${name} ${await packageVersion(name)}\0`);
  return hash.digest('base64url').slice(0, 12);
}

/** The installed version of a package; null where it has none to be found, as with the modules of Node.js itself. */
async function packageVersion(name: string): Promise<string | null> {
  const places = createRequire(fileURLToPath(ARTICLE_ROOM)).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      return JSON.parse(await readFile(`${place}/${name}/package.json`, 'utf8')).version;
    } catch {
      // Not installed here: the next place up.
    }
  }
  return null;
}
