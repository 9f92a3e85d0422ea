import { expect, test } from 'vitest';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { type Parties, partyOf, topicOf } from '../../../src/article/speakers/languages/parties.ts';
import type { Run } from '../../../src/article/speakers/languages/reporters.ts';

/** The parties of an article in a language, of which nobody is known but by full name. */
async function partiesIn(language: string, full: readonly string[] = []): Promise<Parties> {
  const nounsCapitalised = language === 'de';
  return {
    known: [],
    names: { full: [...full], givenNames: await loadGivenNames(), nounsCapitalised },
    language,
  };
}

const run = (text: string, role: string | null = null): Run => ({
  text,
  role,
  kind: 'run',
  hasArticle: false,
});
const behindArticle = (text: string): Run => ({ ...run(text), hasArticle: true });
const phrase = (text: string): Run => ({ ...run(text), kind: 'phrase' });
const name = (text: string): Run => ({ ...run(text), kind: 'name' });

test.each<[shows: string, language: string, runs: Run[], party: string | null]>([
  ['nobody', 'es', [], null],
  ['a name', 'es', [run('Ana Ruiz')], 'Ana Ruiz'],
  ['a name of one word', 'es', [run('Ruiz')], 'Ruiz'],
  ['a full name’s surname', 'es', [run('Paz')], 'Eva Paz'],
  ['a role and a name', 'es', [run('Ana Ruiz', 'ministra')], 'Ana Ruiz (ministra)'],
  ['a role within the run', 'es', [run('Ministra Ana Ruiz')], 'Ana Ruiz (Ministra)'],
  ['what a role goes on in', 'es', [run('Soria', 'alcalde de')], null],
  ['a role that ends like it', 'es', [run('Ana Ruiz', 'alcalde grande')], 'Ana Ruiz (alcalde grande)'],
  ['in another language', 'de', [run('Ana Ruiz', 'alcalde de')], 'Ana Ruiz (alcalde de)'],
  ['one word behind an article', 'es', [behindArticle('Policía')], null],
  ['one word behind an article that is a name', 'es', [behindArticle('Paz')], 'Eva Paz'],
  ['two words behind an article', 'es', [behindArticle('Banco Central')], 'Banco Central'],
  [
    'the second, where the first is none',
    'es',
    [behindArticle('Policía'), phrase('La Policía')],
    'Policía, unnamed: false',
  ],
  ['a phrase', 'es', [phrase('la policía')], 'la policía, unnamed: true'],
  ['a phrase with an apostrophe', 'it', [phrase("l'Agenzia")], 'Agenzia, unnamed: false'],
  ['a phrase with a capital, without an article', 'es', [phrase('Policía')], 'Policía, unnamed: true'],
  ['an article alone', 'es', [phrase('La')], 'La, unnamed: true'],
  ['a phrase where nouns have capitals', 'de', [phrase('die Polizei')], 'die Polizei, unnamed: true'],
  ['a name as it stands', 'hi', [name('सुनीता राव')], 'सुनीता राव'],
])('whom words mean: %s', async (_shows, language, runs, expected) => {
  const party = partyOf(await partiesIn(language, ['Eva Paz']), runs);
  const unnamed =
    party && runs.some(({ kind }) => kind === 'phrase') ? `, unnamed: ${party.kind === 'unnamed'}` : '';
  const role = party?.roles.length ? ` (${party.roles.join(', ')})` : '';
  expect(party && `${party.name}${role}${unnamed}`).toBe(expected);
});

test('somebody is known again: by name, by surname, by role, by the same phrase', async () => {
  const parties = await partiesIn('es');
  const ana = partyOf(parties, [run('Ana Ruiz')]);
  expect(partyOf(parties, [run('ANA RUIZ', 'alcaldesa de Soria')])).toBe(ana);
  expect(ana?.roles).toEqual(['alcaldesa de Soria']);
  expect(partyOf(parties, [run('Ana Ruiz', 'madre')])).toBe(ana);
  expect(ana?.roles).toEqual(['alcaldesa de Soria']);
  expect(partyOf(parties, [phrase('la alcaldesa')])).toBe(ana);
  expect(partyOf(parties, [phrase('La Alcaldesa')])).toBe(ana);
  const police = partyOf(parties, [phrase('la policía')]);
  expect(police).not.toBe(ana);
  expect(partyOf(parties, [phrase('La policía')])).toBe(police);
  expect(partyOf(parties, [phrase('una policía')])).not.toBe(police);
  expect(parties.known.map((party) => party.name)).toEqual(['Ana Ruiz', 'la policía', 'una policía']);
});

test.each<[language: string, statement: string, topic: string | null]>([
  ['es', 'Ana Ruiz llegó tarde.', 'Ana Ruiz'],
  ['es', 'Ayer llegó tarde Ana Ruiz.', 'Ana Ruiz'],
  ['es', 'Paz llegó tarde.', 'Eva Paz'],
  ['es', 'Ruiz llegó tarde.', null],
  ['es', 'La ministra Paz llegó tarde.', 'Eva Paz'],
  ['es', 'Llovió en Soria.', null],
  ['es', `${'Llueve y llueve. '.repeat(4)}Ana Ruiz llegó.`, 'Ana Ruiz'],
  ['es', `${'Llueve y llueve. '.repeat(5)}Ana Ruiz llegó.`, null],
  ['hi', 'सुनीता राव ने पुल देखा।', 'सुनीता राव'],
  ['hi', 'सोमवार को सुनीता राव ने पुल देखा।', 'सुनीता राव'],
  ['hi', 'पुल बंद है।', null],
])('whom a statement is about: %s: %s', async (language, statement, topic) => {
  expect(topicOf(await partiesIn(language, ['Eva Paz']), statement)?.name ?? null).toBe(topic);
});

test('whom a statement is about is somebody who spoke before', async () => {
  const parties = await partiesIn('es');
  const ana = partyOf(parties, [run('Ana Ruiz')]);
  expect(topicOf(parties, 'Ana Ruiz llegó tarde.')).toBe(ana);
  expect(topicOf(parties, 'Ministra Ana Ruiz llegó tarde.')).toBe(ana);
  expect(ana?.roles).toEqual(['Ministra']);
});
