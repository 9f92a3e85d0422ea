import { readFolder } from './folder.ts';
import { workApart } from './work-apart.ts';

/** The process behind `readFolderApart`. */
workApart((folder) => readFolder(String(folder)));
