import { expect, test } from 'vitest';
import { type Told, tell } from './told.ts';

test('who speaks in Spanish', async () => {
  const cases: Told[] = [
    [
      'El alcalde de Soria, Luis Gil, dijo que el puente se cerrará.',
      ['Luis Gil reported'],
      { 'Luis Gil': 'alcalde de Soria' },
    ],
    ['Luis Gil, de 54 años, dijo que el puente se cerrará.', ['Luis Gil reported']],
    [
      'La alcaldesa Ana Ruiz ha dicho que el puente se cerrará.',
      ['Ana Ruiz reported'],
      { 'Ana Ruiz': 'alcaldesa' },
    ],
    ['Ana Ruiz también ha dicho que el puente se cerrará.', ['Ana Ruiz reported']],
    ['Ana Ruiz ya no le dijo que el puente se cerrará.', ['Ana Ruiz reported']],
    ['Ana Ruiz (PSOE) dijo que el puente se cerrará.', ['Ana Ruiz reported']],
    ['Ana Ruiz dijo: «El puente se cerrará pronto».', ['Ana Ruiz quoted']],
    ['«El puente se cerrará», Ana Ruiz dijo.', ['Ana Ruiz quoted']],
    ['«El puente se cerrará», dijo ella.', ['? quoted']],
    ['Ana Ruiz llegó tarde. «El puente se cerrará», dijo ella.', [null, 'Ana Ruiz quoted, unsure']],
    ['Ana Ruiz llegó tarde. Según ella, el puente se cerrará.', [null, 'Ana Ruiz reported, unsure']],
    ['Ana Ruiz llegó tarde. Ella dijo que el puente se cerrará.', [null, 'Ana Ruiz reported, unsure']],
    [
      'Ana Ruiz llegó tarde. Llovió. Nevó. Dijo que el puente se cerrará.',
      [null, null, null, 'Ana Ruiz reported, unsure'],
    ],
    [
      'Ana Ruiz llegó tarde. Llovió. Nevó. Heló. Dijo que el puente se cerrará.',
      [null, null, null, null, '? reported'],
    ],
    ['Ana Ruiz dijo que no. Dijo que el puente se cerrará.', ['Ana Ruiz reported', 'Ana Ruiz reported']],
    [
      'Ana Ruiz dijo que no.\nDijo que el puente se cerrará.',
      ['Ana Ruiz reported', 'Ana Ruiz reported, unsure'],
    ],
    ['El puente se cerrará, dijo Ana Ruiz.', ['Ana Ruiz reported']],
    ['El puente se cerrará, dijo la alcaldesa.', ['la alcaldesa reported']],
    ['El puente se cerrará, como dijo Ana Ruiz.', ['Ana Ruiz reported']],
    ['El puente se cerrará, como dijo la alcaldesa.', ['la alcaldesa reported']],
    ['El lunes dijo Ana Ruiz que el puente se cerrará.', ['Ana Ruiz reported']],
    [
      'Según la alcaldesa Ana Ruiz, el puente se cerrará.',
      ['Ana Ruiz reported'],
      { 'Ana Ruiz': 'alcaldesa' },
    ],
    ['Según la alcaldesa, el puente se cerrará.', ['la alcaldesa reported']],
    ['El puente se cerrará, según la alcaldesa.', ['la alcaldesa reported']],
    ['Según el cual, el puente se cerrará.', [null]],
    ['Según parece, el puente se cerrará.', [null]],
    ['De acuerdo con la alcaldesa, el puente se cerrará.', ['la alcaldesa reported']],
    ['El jefe del Banco de Soria dijo que el puente se cerrará.', ['El jefe del Banco de Soria reported']],
    ['El Banco dijo que el puente se cerrará.', ['El Banco reported']],
    ['La policía dijo que no. La policía dijo que sí.', ['La policía reported', 'La policía reported']],
    ['La policía dijo que no. Una policía dijo que sí.', ['La policía reported', 'Una policía reported']],
    ['Se dijo que el puente se cerrará.', ['? reported']],
    ['Ellos dijeron que el puente se cerrará.', ['? reported']],
    ['Los vecinos dijeron que el puente se cerrará.', ['Los vecinos reported']],
    ['Los vecinos de Soria dijeron que el puente se cerrará.', ['Los vecinos de Soria reported']],
    ['Ana Ruiz dijo algo.', [null]],
    ['Ana Ruiz vio el puente.', [null]],
    ['Ana Ruiz no fue. El puente es «viejo».', [null, null]],
    ['«No». «Sí, el puente se cerrará», dijo Ana Ruiz.', ['Ana Ruiz quoted', 'Ana Ruiz quoted']],
    ['«El puente se cerrará». «Es viejo y feo», dijo Ana Ruiz.', ['Ana Ruiz quoted', 'Ana Ruiz quoted']],
    ['«El puente se cerrará pronto».', ['? quoted']],
    ['—El puente se cerrará —dijo Ana Ruiz.', ['Ana Ruiz quoted']],
    ['—¿El puente se cerrará? —dijo Ana Ruiz.', ['Ana Ruiz quoted']],
    ['—Sí.', [null]],
    ['Ana Ruiz Gil llegó. Ruiz dijo que no. Gil dijo que sí.', [null, 'Ruiz reported', 'Ruiz Gil reported']],
    ['La ONU dijo que el puente se cerrará.', ['La ONU reported']],
    ['Ruiz dijo que no. Ana Ruiz dijo que sí.', ['Ana Ruiz reported', 'Ana Ruiz reported']],
    ['Ana Ruiz llegó. Ha dicho que llueve.', [null, 'Ana Ruiz reported, unsure']],
    ['Ana Ruiz llegó. También dijo que llueve.', [null, 'Ana Ruiz reported, unsure']],
    ['Ana Ruiz llegó. Ya dijo que llueve.', [null, 'Ana Ruiz reported, unsure']],
    ['Ana Ruiz llegó. Le dijo que llueve.', [null, 'Ana Ruiz reported, unsure']],
    ['Luis Gil, cuyo padre nació aquí, dijo que llueve.', ['Luis Gil reported']],
    ['Luis Gil, donde vive, dijo que llueve.', ['Luis Gil reported']],
    ['Ana Ruiz y Luis Ruiz llegaron. Ruiz dijo que no.', [null, 'Ruiz reported']],
  ];
  expect(await tell(cases, 'es')).toEqual(cases);
});

test('who speaks in French', async () => {
  const cases: Told[] = [
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

test('who speaks in German', async () => {
  const cases: Told[] = [
    ['Hanna Voss, die dort wohnt, sagte, dass es regnet.', ['Hanna Voss reported']],
    ['Hanna Voss, deren Haus dort steht, sagte, dass es regnet.', ['Hanna Voss reported']],
    ['Der Sprecher der Stadt sagte, dass es regnet.', ['Der Sprecher der Stadt reported']],
    ['Die Stadt teilte mit, dass es regnet.', ['Die Stadt reported']],
    ['Laut Stadt regnet es.', ['Stadt reported']],
    ['Voss sagte, dass es regnet.', ['Voss reported']],
    ['Hanna Voss kam. Voss sagte, dass es regnet.', [null, 'Hanna Voss reported']],
    ['Hanna Voss und Udo Voss kamen. Voss sagte, dass es regnet.', [null, 'Voss reported']],
    ['Am Montag sagte der Minister, dass es regnet.', ['der Minister reported']],
    ['Hanna Voss (54) sagte, dass es regnet.', ['Hanna Voss reported']],
    ['Wir sagen, dass es regnet.', ['? reported']],
    ['Sie sagte, dass es regnet.', ['? reported']],
    ['Jan-Peter Lang sagte, dass es regnet.', ['Jan-Peter Lang reported']],
    ['„Es regnet“, so die Ministerin.', ['die Ministerin quoted']],
    ['„Es regnet“, so Ministerin Hanna Voss.', ['Hanna Voss quoted'], { 'Hanna Voss': 'Ministerin' }],
    ['Der Regen, so Hanna Voss, dauert an.', ['Hanna Voss reported']],
    ['Die „Voss“ sank im Hafen.', [null]],
    ['„Ja.“ Es regnet.', ['? quoted', null]],
    ['Hanna Voss, wo sie wohnt, sagte, dass es regnet.', ['Hanna Voss reported']],
  ];
  expect(await tell(cases, 'de')).toEqual(cases);
});

test('who speaks in Italian', async () => {
  const cases: Told[] = [
    ['Anna Rossi ha detto che piove.', ['Anna Rossi reported']],
    ['La sindaca Anna Rossi ha detto che piove.', ['Anna Rossi reported'], { 'Anna Rossi': 'sindaca' }],
    ['«Piove da tre giorni», ha detto Anna Rossi.', ['Anna Rossi quoted']],
    ['Secondo la polizia, piove.', ['la polizia reported']],
    ['Secondo lei, piove.', ['? reported']],
    ['Anna Rossi è arrivata. Secondo lei, piove.', [null, 'Anna Rossi reported, unsure']],
    ["L'ingegnere Anna Rossi dice che piove.", ['Anna Rossi reported'], { 'Anna Rossi': 'ingegnere' }],
    ['Anna Rossi, che abita qui, ha detto che piove.', ['Anna Rossi reported']],
    ['La polizia ha detto che piove.', ['La polizia reported']],
    ['Anna Rossi è arrivata. Ha detto che piove.', [null, 'Anna Rossi reported, unsure']],
    ['Come ha detto Anna Rossi, piove.', ['Anna Rossi reported']],
  ];
  expect(await tell(cases, 'it')).toEqual(cases);
});

test('who speaks in Portuguese', async () => {
  const cases: Told[] = [
    ['Ana Alves disse que chove.', ['Ana Alves reported']],
    ['A ministra Ana Alves disse que chove.', ['Ana Alves reported'], { 'Ana Alves': 'ministra' }],
    ['«Chove há três dias», disse Ana Alves.', ['Ana Alves quoted']],
    ['Segundo a polícia, chove.', ['a polícia reported']],
    ['Ana Alves chegou. Disse que chove.', [null, 'Ana Alves reported, unsure']],
    ['De acordo com Ana Alves, chove.', ['Ana Alves reported']],
    ['Conforme a ministra, chove.', ['a ministra reported']],
    ['A polícia do Porto disse que chove.', ['A polícia do Porto reported']],
    ['O Comando da Polícia disse que chove.', ['Comando da Polícia reported']],
  ];
  expect(await tell(cases, 'pt')).toEqual(cases);
});

test('who speaks in Russian', async () => {
  const cases: Told[] = [
    [
      'Глава города Ирина Орлова сказала, что идёт дождь.',
      ['Ирина Орлова reported'],
      { 'Ирина Орлова': 'Глава города' },
    ],
    ['Ирина Орлова приехала. Орлова сказала, что идёт дождь.', [null, 'Ирина Орлова reported']],
    ['Ирина Орлова приехала. По словам Орловой, идёт дождь.', [null, 'Ирина Орлова reported']],
    ['Ирина Орлова приехала. Она сказала, что идёт дождь.', [null, 'Ирина Орлова reported, unsure']],
    ['Власти сообщили, что идёт дождь.', ['Власти reported']],
    ['Многие говорят, что идёт дождь.', ['? reported']],
    ['— Идёт дождь, — сказала Ирина Орлова. — Он долгий.', ['Ирина Орлова quoted']],
    ['— Идёт дождь! — сказала Ирина Орлова.', ['Ирина Орлова quoted']],
    ['«Идёт дождь, — сказала Ирина Орлова. — Он долгий».', ['Ирина Орлова quoted']],
    ['«Идёт дождь», — сказала она.', ['? quoted']],
    ['Ирина Орлова, где бы она ни была, сказала, что идёт дождь.', ['Ирина Орлова reported']],
    ['Ирина Орлова, которая живёт здесь, сказала, что идёт дождь.', ['Ирина Орлова reported']],
    ['Ирина Орлова, мэр, сказала, что идёт дождь.', ['Ирина Орлова reported'], { 'Ирина Орлова': 'мэр' }],
    [
      'Посол России Николай Кудашев сказал, что идёт дождь. Кудашев уточнил, что он долгий.',
      ['Николай Кудашев reported', 'Николай Кудашев reported'],
      { 'Николай Кудашев': 'Посол России' },
    ],
  ];
  expect(await tell(cases, 'ru')).toEqual(cases);
});

test('who speaks in a language without a list of verbs, Dutch', async () => {
  const cases: Told[] = [
    ['“Het regent al drie dagen”, zei Jan de Boer. “Het blijft nat.”', ['? quoted', '? quoted']],
    ['Jan de Boer zei dat het regent.', [null]],
    ['“Het regent.”\n“Het blijft nat.”', ['? quoted', '? quoted']],
    ['“Het regent al drie dagen.\n“Het blijft nat.”', ['? quoted', '? quoted']],
  ];
  expect(await tell(cases, 'nl')).toEqual(cases);
});
