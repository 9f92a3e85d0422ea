import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { distinctId } from './distinct-id.ts';

/** The name under which a file was written, or one sentence on why it was not. */
export type Written =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly problem: string };

/**
 * Writes a file into a folder, under a number after its name where the name is taken; never over another file.
 *
 * @param name - Without directories, with an ending.
 */
export async function writeNewFile(folder: string, name: string, bytes: Uint8Array): Promise<Written> {
  const dot = name.lastIndexOf('.');
  const tried = new Set<string>();
  for (;;) {
    const file = `${distinctId(name.slice(0, dot), tried)}${name.slice(dot)}`;
    try {
      await writeFile(join(folder, file), bytes, { flag: 'wx' });
      return { ok: true, file };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      if (error.code === 'EEXIST') continue;
      return { ok: false, problem: `It could not be written into "${folder}" (${String(error.code)}).` };
    }
  }
}
