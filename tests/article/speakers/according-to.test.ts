import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';

type Case = readonly [language: string, text: string, who: string | null, role?: string];

/** Who says a sentence, "?" where that is unclear; null where nobody does. */
const CASES: readonly Case[] = [
  ['es', 'Según fuentes, el puente se cerrará.', 'fuentes'],
  ['es', 'Según fuentes policiales, el puente se cerrará.', 'fuentes policiales'],
  ['es', 'El puente se cerrará, según fuentes del ministerio.', 'fuentes del ministerio'],
  ['es', 'Según la policía el puente se cerrará.', 'la policía'],
  ['es', 'Según varios vecinos, el puente se cerrará.', 'varios vecinos'],
  ['es', 'Según el informe anual, el puente se cerrará.', 'el informe anual'],
  ['es', 'Según un portavoz, el puente se cerrará.', 'un portavoz'],
  ['es', 'La obra (Soria) se cerrará, según l’Ajuntament.', 'Ajuntament'],
  ['es', 'Según avanza la obra, el puente se cerrará.', null],
  ['es', 'Según se informó, el puente se cerrará.', null],
  ['pt', 'Segundo fontes da polícia, a ponte será fechada.', 'fontes da polícia'],
  ['pt', 'De acordo com especialistas, a ponte será fechada.', 'especialistas'],
  ['it', 'Secondo fonti della polizia, il ponte chiuderà.', 'fonti della polizia'],
  ['it', 'Secondo la polizia il ponte chiuderà.', 'la polizia'],
  ['fr', 'Selon des sources policières, le pont fermera.', 'des sources policières'],
  ['fr', 'Selon plusieurs sources, le pont fermera.', 'plusieurs sources'],
  ['fr', 'Selon la police le pont fermera.', 'la police'],
  ['de', 'Laut der Polizei wird die Brücke geschlossen.', 'Polizei'],
  ['de', 'Laut einem Sprecher wird die Brücke geschlossen.', 'Sprecher'],
  ['de', 'Die Brücke wird nach Angaben der Polizei geschlossen.', 'Polizei'],
  ['de', 'Der Polizei zufolge wird die Brücke geschlossen.', 'Polizei'],
  ['de', 'Hanna Voss zufolge wird die Brücke geschlossen.', 'Hanna Voss'],
  [
    'de',
    'Der Bürgermeisterin Hanna Voss zufolge wird die Brücke geschlossen.',
    'Hanna Voss',
    'Bürgermeisterin',
  ],
  ['de', 'Die Brücke werde geschlossen, so die Polizei.', 'die Polizei'],
  ['de', 'So ist das Wetter, so Hanna Voss.', 'Hanna Voss'],
  ['de', 'So die Lage am Abend.', null],
  ['ru', 'Согласно данным полиции, мост закроют.', 'полиции'],
  ['ru', 'По данным министерства транспорта, мост закроют.', 'министерства транспорта'],
  ['ru', 'Согласно закону, мост закроют.', null],
  ['hi', 'कल पुलिस के अनुसार पुल बंद होगा।', 'पुलिस'],
  // "as somebody said"
  ['de', 'Wie Hanna Voss sagte, wird die Brücke geschlossen.', 'Hanna Voss'],
  ['de', 'Die Brücke wird geschlossen, wie Hanna Voss am Montag sagte.', 'Hanna Voss'],
  [
    'de',
    'Wie Bürgermeisterin Hanna Voss am Montag sagte, wird die Brücke geschlossen.',
    'Hanna Voss',
    'Bürgermeisterin',
  ],
  ['de', 'Wie die Polizei mitteilte, wird die Brücke geschlossen.', 'die Polizei'],
  ['de', 'Wie groß die Brücke ist, sagte Hanna Voss, wisse niemand.', 'Hanna Voss'],
  ['de', 'Wie viel Geld die Stadt zahlt, ist offen.', null],
  ['ru', 'Как сообщает полиция, мост закроют.', 'полиция'],
  ['hi', 'जैसा कि सुनीता राव ने कहा, पुल बंद होगा।', 'सुनीता राव'],
  // An adverb or a day before the subject.
  ['es', 'Ayer Ana Ruiz dijo que el puente se cerrará.', 'Ana Ruiz'],
  ['es', 'Ayer la policía dijo que el puente se cerrará.', 'la policía'],
  ['es', 'Posteriormente Ana Ruiz dijo que el puente se cerrará.', 'Ana Ruiz'],
  ['es', 'Ayer la alcaldesa Ana Ruiz dijo que el puente se cerrará.', 'Ana Ruiz', 'alcaldesa'],
  ['es', 'Clemente Ruiz dijo que el puente se cerrará.', 'Clemente Ruiz'],
  ['es', 'Domingo Pérez dijo que el puente se cerrará.', 'Domingo Pérez'],
  ['es', 'Ayer dijo que el puente se cerrará.', '?'],
  ['pt', 'Ontem Ana Souza disse que a ponte será fechada.', 'Ana Souza'],
  ['pt', 'Na segunda-feira Ana Souza disse que a ponte será fechada.', 'Ana Souza'],
  ['it', 'Ieri Anna Rossi ha detto che il ponte chiuderà.', 'Anna Rossi'],
  ['it', 'Lunedì scorso Anna Rossi ha detto che il ponte chiuderà.', 'Anna Rossi'],
  ['fr', 'Aujourd’hui Anne Leroy a dit que le pont fermera.', 'Anne Leroy'],
  ['fr', 'Lundi Anne Leroy a dit que le pont fermera.', 'Anne Leroy'],
  ['ru', 'Вчера Глеб Орлов сказал, что мост закроют.', 'Глеб Орлов'],
  ['ru', 'В среду Глеб Орлов сказал, что мост закроют.', 'Глеб Орлов'],
  ['ru', 'Вчера полиция сообщила, что мост закроют.', 'полиция'],
];

const ROWS = CASES.map(([language, text, who, role = null]) => ({ language, text, who, role }));

test.each(ROWS)('$language: $text', async ({ language, text, who, role }) => {
  const { said, speakers } = await attribute(text, language);
  expect(said).toEqual([who && `${who} reported`]);
  if (who !== null && who !== '?') expect(speakers).toEqual({ [who]: role });
});
