import { readFolderFromCache } from './folder.ts';
import type { FolderReading } from './folder-reading.ts';
import { runApart } from './run-apart.ts';

/**
 * Reads a folder as `readFolder` does. What is not remembered from before is read in a process of its own: the parsers and
 * the language model that reading needs never enter this process's memory, and a file that takes too long or too much
 * stops nothing here.
 */
export async function readFolderApart(folder: string): Promise<FolderReading> {
  const remembered = await readFolderFromCache(folder);
  if (remembered) return remembered;
  const apart = await runApart<FolderReading>('./folder-child.js', folder);
  if (apart.ok) return apart.result;
  return {
    ok: false,
    problem: `The articles in "${folder}" could not be read: ${apart.why}. Try: npm run check`,
  };
}
