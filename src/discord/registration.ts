import type { REST } from '@discordjs/rest';
import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord-api-types/v10';
import type { Command } from './command.ts';

/** What Discord adds to a command of its own accord. */
const ADDED_BY_DISCORD = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'default_permission',
  'dm_permission',
]);

/**
 * Makes the commands known to Discord, if they differ from those that it has.
 *
 * @returns Whether they differed.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
): Promise<boolean> {
  const route = Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  const wanted = commands.map((command) => command.definition);
  if (fingerprint(known) === fingerprint(wanted)) return false;
  await rest.put(route, { body: wanted });
  return true;
}

/** The same for two lists of commands that mean the same: order, absent and default values do not count. */
function fingerprint(commands: readonly object[]): string {
  return commands
    .map((command) => JSON.stringify(canonical(command)))
    .sort()
    .join('\n');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return items.every((item) => typeof item === 'number') ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !ADDED_BY_DISCORD.has(key))
    .map(([key, held]) => [key, canonical(held)] as const)
    .filter(([, held]) => !isDefault(held))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
