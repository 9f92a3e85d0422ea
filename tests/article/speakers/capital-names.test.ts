import { expect, test } from 'vitest';
import { loadGivenNames } from '../../../src/article/speakers/given-names.ts';
import { CAPITAL_RUN, namesOf, resolveRun } from '../../../src/article/speakers/languages/capital-names.ts';

test.each<[text: string, runs: string[]]>([
  ['dijo Ana Ruiz hoy', ['Ana Ruiz']],
  ['dijo Ana de la Cruz hoy', ['Ana de la Cruz']],
  ['dijo Ana de los Ríos hoy', ['Ana', 'Ríos']],
  ['dijo Ana M. Ruiz-Gil hoy', ['Ana M. Ruiz-Gil']],
  ['dit Jean d’Hôte', ['Jean', 'Hôte']],
  ['dit O’Hara', ['O’Hara']],
  ["dit O'Hara", ["O'Hara"]],
  ['sagte Ida von der Heyde', ['Ida von der Heyde']],
  ['One Two Three Four Five Six Seven', ['One Two Three Four Five Six', 'Seven']],
  ['Ana  Ruiz, Luis', ['Ana  Ruiz', 'Luis']],
  ['dijo ana', []],
])('runs of capitals: %s', (text, runs) => {
  expect([...text.matchAll(new RegExp(CAPITAL_RUN, 'gu'))].map(([run]) => run)).toEqual(runs);
});

test.each<[shows: string, text: string, nounsCapitalised: boolean, full: string[]]>([
  ['none', 'Llovió y nevó.', false, []],
  ['within a sentence', 'Ayer dijo Ana Ruiz que sí.', false, ['Ana Ruiz']],
  [
    'behind a comma, a semicolon and a dash',
    'Sí, Ana Ruiz; Luis Gil – Pedro Paz — Eva Sol.',
    false,
    ['Ana Ruiz', 'Luis Gil', 'Pedro Paz', 'Eva Sol'],
  ],
  ['once, however often it stands', 'Ayer dijo Ana Ruiz y hoy dijo Ana Ruiz.', false, ['Ana Ruiz']],
  ['at the beginning', 'Ana Ruiz dijo que sí.', false, ['Ana Ruiz']],
  [
    'behind a stop',
    'Llovió. Ana Ruiz dijo. «No.» Luis Gil dijo? Eva Sol dijo! Pedro Paz dijo… Rosa Mar',
    false,
    ['Ana Ruiz', 'Luis Gil', 'Eva Sol', 'Pedro Paz', 'Rosa Mar'],
  ],
  ['on a line of its own', 'Llovió\nAna Ruiz', false, ['Ana Ruiz']],
  ['of one word', 'Ayer dijo Ana que sí.', false, []],
  ['behind another word with a capital', 'Ayer Ana Ruiz dijo.', false, ['Ana Ruiz']],
  [
    'of three words at the beginning, where nouns have capitals',
    'Minister Hanna Voss sagte es.',
    true,
    ['Hanna Voss'],
  ],
  ['of nouns', 'Das sagte Kanzler Nord Ost.', true, []],
  ['behind a title', 'Das sagte Kanzlerin Hanna Voss.', true, ['Hanna Voss']],
  ['with a hyphen', 'Das sagte Jan-Peter Lang.', true, ['Jan-Peter Lang']],
  ['without a given name', 'сказал посол Кудашев Тарханов вчера', false, ['Кудашев Тарханов']],
  [
    'with a particle, without a given name',
    'disse o Comando da Polícia ontem',
    false,
    ['Comando da Polícia'],
  ],
])('full names: %s: %s', async (_shows, text, nounsCapitalised, full) => {
  expect(namesOf(text, await loadGivenNames(), nounsCapitalised).full).toEqual(full);
});

const FULL = ['Ana Ruiz Gil', 'Николай Кудашев', 'Елена Ветрова', 'Eva Sol', 'Rosa Sol', 'Ян Ли'];

test.each<[run: string, alone: boolean, name: string | null, role: string | null]>([
  ['Ana Ruiz Gil', false, 'Ana Ruiz Gil', null],
  ['Ruiz', false, 'Ana Ruiz Gil', null],
  ['Gil', false, 'Ana Ruiz Gil', null],
  ['GIL', false, 'Ana Ruiz Gil', null],
  ['Ministra Ana Ruiz', false, 'Ana Ruiz Gil', 'Ministra'],
  ['Ana', false, null, null],
  ['Ana', true, 'Ana', null],
  ['Sol', true, 'Sol', null],
  ['Sol', false, null, null],
  ['Eva Sol', true, 'Eva Sol', null],
  ['Кудашева', false, 'Николай Кудашев', null],
  ['Кудашеву', false, 'Николай Кудашев', null],
  ['Кудашевым', false, 'Николай Кудашев', null],
  ['Кудашевыми', false, null, null],
  ['Ветровой', false, 'Елена Ветрова', null],
  ['Ветров', false, 'Елена Ветрова', null],
  ['Ветка', false, null, null],
  ['Лин', false, null, null],
  ['Solé', false, null, null],
  ['Pedro Paz', false, 'Pedro Paz', null],
  ['Ministro Pedro Paz', false, 'Pedro Paz', 'Ministro'],
  ['Banco Central', false, 'Banco Central', null],
  ['Посол России Николай Кудашев', false, 'Николай Кудашев', 'Посол России'],
  ['Banco', true, 'Banco', null],
  ['El Banco', true, 'El Banco', null],
  ['Comando da Polícia', false, 'Comando da Polícia', null],
])('whom a run means: %s', async (run, alone, name, role) => {
  const names = { full: [...FULL], givenNames: await loadGivenNames(), nounsCapitalised: false };
  expect(resolveRun(run, names, alone)).toEqual(name === null ? null : { name, role });
});

test('a name that a run tells is known from then on', async () => {
  const names = { full: [], givenNames: await loadGivenNames(), nounsCapitalised: false };
  expect(resolveRun('Paz', names)).toBeNull();
  resolveRun('Pedro Paz', names);
  expect(resolveRun('Paz', names)).toEqual({ name: 'Pedro Paz', role: null });
  expect(names.full).toEqual(['Pedro Paz']);
});
