import { writeFileSync } from 'node:fs';
import { type CliCommand, readOptions, WrongUse } from './command.ts';

/** `eval answers`, `eval speakers`, `eval summaries`: writes predictions for known texts, prints what can be told of them. */
export const evalCommand: CliCommand = async (name, words, { print }) => {
  const options = readOptions(name, words);
  const { RowError } = await import('../evaluation/rows.ts');
  try {
    switch (options.text) {
      case 'answers':
        print(JSON.stringify(await evaluateAnswers(options)));
        return 0;
      case 'speakers':
        print(JSON.stringify(await evaluateSpeakers(options)));
        return 0;
      case 'summaries':
        print(JSON.stringify(await evaluateSummaries(options)));
        return 0;
      default:
        throw new WrongUse(`What is "${options.text}"? Evaluate answers, speakers or summaries.`);
    }
  } catch (error) {
    if (error instanceof RowError) throw new WrongUse(error.message);
    throw error;
  }
};

interface Files {
  readonly articles: string | null;
  readonly questions: string | null;
  readonly texts: string | null;
  readonly predictions: string | null;
}

async function evaluateAnswers({ articles, questions, predictions }: Files) {
  const { runAnswersEvaluation } = await import('../evaluation/run.ts');
  return runAnswersEvaluation({
    articles: needed('articles', articles),
    questions: needed('questions', questions),
    predictions: predictions ?? undefined,
  });
}

async function evaluateSpeakers({ texts, predictions }: Files) {
  const [{ predictSpeakers, TEXT_ROW }, { readRows }] = await Promise.all([
    import('../evaluation/speakers.ts'),
    import('../evaluation/rows.ts'),
  ]);
  const rows = readRows(needed('texts', texts), TEXT_ROW);
  const begun = performance.now();
  const predicted = await predictSpeakers(rows);
  const milliseconds = (performance.now() - begun) / Math.max(1, rows.length);
  write(predictions, predicted);
  return { texts: rows.length, millisecondsPerText: Math.round(milliseconds * 10) / 10 };
}

async function evaluateSummaries({ texts, predictions }: Files) {
  const [{ predictSummaries }, { TEXT_ROW }, { readRows }] = await Promise.all([
    import('../evaluation/summaries.ts'),
    import('../evaluation/speakers.ts'),
    import('../evaluation/rows.ts'),
  ]);
  const rows = readRows(needed('texts', texts), TEXT_ROW);
  write(predictions, await predictSummaries(rows));
  return { texts: rows.length };
}

function needed(name: string, file: string | null): string {
  if (file === null)
    throw new WrongUse(`--${name} is missing: the file with the ${name}, one JSON object a line.`);
  return file;
}

function write(file: string | null, predictions: readonly object[]): void {
  if (file !== null) writeFileSync(file, predictions.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
