import { attribute } from './attribute.ts';

/**
 * A text; for each of its statements who says it and how, "?" where that is unclear, "unsure" where it is inferred, null where
 * nobody does; and the roles that it tells of those who speak, where it tells any.
 */
export type Told = readonly [
  text: string,
  said: readonly (string | null)[],
  roles?: Readonly<Record<string, string>>,
];

/** Reads the texts of a table anew, and puts what is told of each beside it: the same table, where all is as it says. */
export async function tell(table: readonly Told[], language = 'en'): Promise<Told[]> {
  const told: Told[] = [];
  for (const [text] of table) {
    const { said, unsure, speakers } = await attribute(text, language);
    const roles = Object.fromEntries(
      Object.entries(speakers).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    const manners = said.map((own, at) => own && `${own}${unsure.includes(at) ? ', unsure' : ''}`);
    told.push(Object.keys(roles).length > 0 ? [text, manners, roles] : [text, manners]);
  }
  return told;
}
