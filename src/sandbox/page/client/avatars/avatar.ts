import type { Snowflake } from 'discord-api-types/v10';
import type { PageView } from '../../page-view.ts';
import bot from './bot.svg';
import first from './person-1.svg';
import second from './person-2.svg';
import third from './person-3.svg';

const PEOPLE = [first, second, third] as const;

/** The address of somebody's picture. */
export function avatarOf(id: Snowflake, view: PageView): string {
  if (id === view.bot.id) return bot;
  const index = view.people.findIndex((person) => person.id === id);
  return PEOPLE[Math.max(index, 0) % PEOPLE.length] ?? first;
}
