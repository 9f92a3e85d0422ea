import { config as loadEnvironment } from 'dotenv';
import { runCli } from './cli/run.ts';

loadEnvironment({ quiet: true });
process.exitCode = await runCli(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
