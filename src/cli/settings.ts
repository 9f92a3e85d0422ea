import { type Config, readConfig } from '../config.ts';
import { WrongUse } from './command.ts';

/**
 * The program's settings, for commands that work on its database.
 *
 * @throws WrongUse where one of them cannot be used.
 */
export function readSettings(): Config {
  const config = readConfig(process.env);
  if ('problems' in config) throw new WrongUse(config.problems.join('\n'));
  return config;
}
