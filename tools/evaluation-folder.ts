import { existsSync } from 'node:fs';

const HOLDS = 'the evaluation’s sets of answers, such as squad2.questions.jsonl';

/** The folder of the evaluation's sets of answers, which an option of a tool names. Where there is none, ends the process and tells how to name it. */
export function evaluationFolder(option: string, folder: string | undefined): string {
  if (folder !== undefined && existsSync(folder)) return folder;
  console.error(
    folder === undefined
      ? `Name the folder that holds ${HOLDS}: --${option} FOLDER`
      : `--${option} ${folder}: there is no such folder. Name the one that holds ${HOLDS}.`,
  );
  process.exit(2);
}
