import { readFolder } from './folder.ts';

/** The child process behind `readFolderApart`: reads the folder that its argument names, sends what came of it, ends. */
process.once('disconnect', () => process.exit());
const reading = await readFolder(process.argv[2] ?? '');
process.send?.(reading, undefined, undefined, () => process.exit());
