import { readFolder } from './folder.ts';

/** The child process behind `readFolderApart`: reads the folder that it is told, sends what came of it, ends. */
process.once('message', async (folder) => {
  const reading = await readFolder(String(folder));
  process.send?.(reading, undefined, undefined, () => process.disconnect());
});
