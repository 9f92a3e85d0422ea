import type { Snowflake } from 'discord-api-types/v10';
import type { PageView } from '../../page-view.ts';

/** Whether Discord offers the visitor, in a place, the command by which articles are added. */
export function mayManageHere(place: Snowflake, { commands, articleCommands }: PageView): boolean {
  const [name] = articleCommands.add.command.split(' ');
  return commands[place]?.some((command) => command.name === name) ?? false;
}
