import { existsSync } from 'node:fs';

/**
 * The folder that an option of a tool names. Where there is none, ends the process and tells how to name it.
 *
 * @param holds - What the folder should hold.
 */
export function folderOption(name: string, folder: string | undefined, holds: string): string {
  if (folder !== undefined && existsSync(folder)) return folder;
  console.error(
    folder === undefined
      ? `Name the folder that holds ${holds}: --${name} FOLDER`
      : `--${name} ${folder}: there is no such folder. Name the one that holds ${holds}.`,
  );
  process.exit(2);
}
