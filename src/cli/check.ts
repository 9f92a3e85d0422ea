import type { Reading } from '../article/reading.ts';
import { readFolder } from '../library/folder.ts';
import { type CliCommand, readOptions, WrongUse } from './command.ts';

/** `check`: what was found in each file; 0 where every file can be read, 1 where one cannot. */
export const checkCommand: CliCommand = async (name, words, { print }) => {
  const options = readOptions(name, words);
  const reading = await readFolder(options.knowledge);
  if (!reading.ok) throw new WrongUse(reading.problem);
  const { files } = reading;
  if (options.json) print(JSON.stringify(files.map(({ file, reading }) => ({ file, ...checked(reading) }))));
  else if (files.length === 0) print(`There is no article in "${options.knowledge}".`);
  else print(files.map(({ file, reading }) => `${file}: ${describe(reading)}`).join('\n\n'));
  return files.every(({ reading }) => reading.ok) && files.length > 0 ? 0 : 1;
};

function checked(reading: Reading) {
  if (!reading.ok) return { problem: reading.problem };
  const { id, title, language, sections, statements, speakers } = reading.article;
  const counts = { sections: sections.length, statements: statements.length, speakers: speakers.length };
  return { article: id, title, language, ...counts, findings: reading.findings };
}

function describe(reading: Reading): string {
  if (!reading.ok) return `cannot be read. ${reading.problem}`;
  const { title, sections, statements, speakers } = reading.article;
  const size = `${sections.length} sections, ${statements.length} statements, ${speakers.length} speakers`;
  const findings = reading.findings.map(({ message }) => `  - ${message}`);
  return [`“${title}”, ${size}`, ...findings].join('\n');
}
