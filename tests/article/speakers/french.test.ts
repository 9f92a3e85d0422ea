import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';
import { type Told, tell } from './told.ts';

test('who speaks, and with which role', async () => {
  const cases: Told[] = [
    ['Lundi la police a dit que non.', ['la police reported']],
    [
      'La maire Hélène Roux, née à Vannes, a dit qu’il pleut.',
      ['Hélène Roux reported'],
      { 'Hélène Roux': 'maire' },
    ],
    ['Hélène Roux a dit qu’il pleut.', ['Hélène Roux reported']],
    [
      'L’ingénieure Hélène Roux a dit qu’il pleut.',
      ['Hélène Roux reported'],
      { 'Hélène Roux': 'ingénieure' },
    ],
    ['La maire, Hélène Roux, a dit qu’il pleut.', ['Hélène Roux reported'], { 'Hélène Roux': 'maire' }],
    ['« Il pleut beaucoup », a-t-elle dit.', ['? quoted']],
    ['Hélène Roux est venue. « Il pleut beaucoup », a-t-elle dit.', [null, 'Hélène Roux quoted, unsure']],
    [
      'Hélène Roux est venue. « Il pleut beaucoup », avait-elle ajouté.',
      [null, 'Hélène Roux quoted, unsure'],
    ],
    [
      'Hélène Roux est venue. « Il pleut beaucoup », a-t-il également dit.',
      [null, 'Hélène Roux quoted, unsure'],
    ],
    ['Selon laquelle, il pleut.', [null]],
    ['Selon elle, il pleut.', ['? reported']],
    ['D’après l’ingénieure, il pleut.', ['l’ingénieure reported']],
    ['Hélène Roux s’inquiète : « Il pleut beaucoup ».', ['Hélène Roux quoted']],
    [
      'La porte-parole de l’usine, Hélène Roux, dit qu’il pleut.',
      ['Hélène Roux reported'],
      { 'Hélène Roux': 'porte-parole de l’usine' },
    ],
    ['Le directeur de l’usine dit qu’il pleut.', ['Le directeur de l’usine reported']],
    ['Hélène Roux, qui habite à Vannes, a dit qu’il pleut.', ['Hélène Roux reported']],
    ['Hélène Roux, où elle habite, a dit qu’il pleut.', ['Hélène Roux reported']],
    [
      "L'ingénieur dit qu'il pleut. L’ingénieur dit qu’il neige.",
      ["L'ingénieur reported", 'L’ingénieur reported'],
    ],
    ['Hélène Roux est venue. « Il pleut beaucoup », avait-il ajouté.', [null, 'Hélène Roux quoted, unsure']],
    ['Hélène Roux, de Vannes, a dit qu’il pleut.', ['Hélène Roux reported']],
    ['Hélène Roux, dont la mère vit ici, a dit qu’il pleut.', ['Hélène Roux reported']],
  ];
  expect(await tell(cases, 'fr')).toEqual(cases);
});

/** Pieces of French news, and who says each statement. */
const CASES: [text: string, said: (string | null)[]][] = [
  ['« Le pont restera fermé jusqu’en octobre », a déclaré la maire Hélène Roux.', ['Hélène Roux quoted']],
  ['Hélène Roux a dit que le pont restera fermé.', ['Hélène Roux reported']],
  ['La maire Hélène Roux a assuré que l’argent suffira.', ['Hélène Roux reported']],
  ['La maire de Vannes, Hélène Roux, a expliqué que personne ne court de danger.', ['Hélène Roux reported']],
  ['Hélène Roux, maire de Vannes, a souligné que personne ne court de danger.', ['Hélène Roux reported']],
  ['Selon Hélène Roux, les travaux coûteront douze millions d’euros.', ['Hélène Roux reported']],
  ['Les travaux coûteront douze millions d’euros, selon Hélène Roux.', ['Hélène Roux reported']],
  ['D’après Hélène Roux, les travaux commenceront en mai.', ['Hélène Roux reported']],
  ['La police a indiqué que personne n’a été blessé.', ['La police reported']],
  ['Selon la police, personne n’a été blessé.', ['la police reported']],
  [
    'Le ministère des Transports a annoncé que la ligne ouvrira en mai.',
    ['Le ministère des Transports reported'],
  ],
  ['La Russie a affirmé qu’elle ne reconnaît pas les sanctions.', ['La Russie reported']],
  [
    '« Nous avons attendu longtemps », a dit Roux. « Maintenant, on construit. »',
    ['Roux quoted', 'Roux quoted'],
  ],
  ['Hélène Roux a salué le projet. « C’est un grand jour », a-t-elle dit.', [null, 'Hélène Roux quoted']],
  [
    'Hélène Roux a salué le projet. Elle a ajouté que d’autres trains rouleront.',
    [null, 'Hélène Roux reported'],
  ],
  ['« C’est un grand jour pour tous », ajoute Hélène Roux.', ['Hélène Roux quoted']],
  ['Roux a affirmé : « Maintenant, on construit enfin. »', ['Roux quoted']],
  ['L’ingénieur Jean-Luc de La Tour a prévenu que les piliers cèdent.', ['Jean-Luc de La Tour reported']],
  ['« Les piliers cèdent », a prévenu l’ingénieur Jean-Luc de La Tour.', ['Jean-Luc de La Tour quoted']],
  ['« Les piliers cèdent », s’inquiète l’ingénieur Jean-Luc de La Tour.', ['Jean-Luc de La Tour quoted']],
  ['Vendredi, Hélène Roux a dit que les travaux commenceront bientôt.', ['Hélène Roux reported']],
  ['Hélène Roux a déclaré lundi qu’elle ne démissionnera pas.', ['Hélène Roux reported']],
  ['Le pont a été construit en 1911 et n’a jamais été rénové.', [null]],
  ['Hélène Roux est née à Vannes en 1970.', [null]],
  [
    'Un porte-parole de l’entreprise a précisé que le dossier est à l’étude.',
    ['Un porte-parole de l’entreprise reported'],
  ],
  ['« L’eau est propre », a assuré la ministre Claire Morel mardi.', ['Claire Morel quoted']],
  ['Claire Morel assure que l’eau est propre.', ['Claire Morel reported']],
  [
    'La ministre de l’Environnement a reconnu que des prélèvements ont été faits.',
    ['La ministre de l’Environnement reported'],
  ],
  [
    'Claire Morel dirige le ministère depuis 2019. Elle a affirmé qu’elle restera.',
    [null, 'Claire Morel reported'],
  ],
  ['Le porte-parole de la société, Hugo Lavigne, a admis qu’un tuyau avait cédé.', ['Hugo Lavigne reported']],
  ['« Un tuyau a cédé », reconnaît Hugo Lavigne, porte-parole de la société.', ['Hugo Lavigne quoted']],
  ['Greenpeace a dénoncé que les prélèvements sont arrivés tard.', ['Greenpeace reported']],
  ['L’usine se trouve à la sortie de la ville.', [null]],
  ['Morel a ajouté : « Nous vérifions cela tous les jours. »', ['Morel quoted']],
  ['Comme l’a expliqué Hugo Lavigne, le tuyau était vieux.', ['Hugo Lavigne reported']],
];

test.each(CASES)('fr: %s', async (text, said) => {
  expect((await attribute(text, 'fr')).said).toEqual(said);
});
