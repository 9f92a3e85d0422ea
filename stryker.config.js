import { sampleOf } from './tools/mutation/sample.js';

/** The room whose tests are tested: answers, article or search. */
const room = process.env.ROOM ?? 'answers';

/**
 * `ROOM=search npx stryker run` changes the room's code in one place after the other, and counts how often the room's tests notice.
 * `SAMPLE=0.1` takes a tenth of the room's functions, which `SEED=2` chooses otherwise. What was found stays in `coverage/mutation/`,
 * and the next run tries only what has changed, or is tested otherwise, since.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: sampleOf(`src/${room}`, Number(process.env.SAMPLE ?? 1), Number(process.env.SEED ?? 1)),
  testRunner: 'vitest',
  // Which tests belong to a file cannot be told by its imports: readers are imported only when a file comes.
  vitest: { configFile: 'tools/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is computed once, when a module is loaded, is mostly lists of words; each such change would take all tests.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `coverage/mutation/${room}.incremental.json`,
  jsonReporter: { fileName: `coverage/mutation/${room}.json` },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  // TypeScript 7 has no API that Stryker could change this file with; Vitest reads no types, and pages stay as they are.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['coverage', 'data', 'dist', 'docs'],
};
