import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Stryker is to change of a folder: all of it, or a share of its functions and constants, which a seed chooses.
 *
 * @param {string} folder
 * @param {number} share - From 0 to 1.
 * @param {number} seed - Each chooses others; the same one always the same.
 * @returns {string[]} patterns for Stryker's `mutate`
 */
export function sampleOf(folder, share, seed) {
  if (share >= 1) return [`${folder}/**/*.ts`];
  return filesOf(folder)
    .flatMap(declarationsOf)
    .filter((declaration) => numberOf(`${seed} ${declaration}`) < share);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** Where a file's functions and constants stand: `file:first-last`, by lines. */
function declarationsOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const starts = [...lines.keys()].filter((at) =>
    /^(?:export )?(?:async )?(?:function|const|let)\b/.test(lines[at] ?? ''),
  );
  return starts.map((start, at) => `${file}:${start + 1}-${starts[at + 1] ?? lines.length}`);
}

/** From 0 to 1, as even as the hash of a text is. */
function numberOf(text) {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}
