import { describe, expect, test } from 'vitest';
import { attribute } from './attribute.ts';

/** Language, text, who says each statement, and the speakers' roles. */
type Case = [language: string, text: string, said: (string | null)[], roles?: Record<string, string | null>];

const CASES: Case[] = [
  [
    'es',
    'La arquitecta Ana Ruiz explicó que sí. «No habrá más», dijo el alcalde de Soria, Luis Gil.',
    ['Ana Ruiz reported', 'Luis Gil quoted'],
    { 'Ana Ruiz': 'arquitecta', 'Luis Gil': 'alcalde de Soria' },
  ],
  [
    'ru',
    'Начальник поезда Глеб Тарханов рассказал, что вода замерзала.',
    ['Глеб Тарханов reported'],
    { 'Глеб Тарханов': 'Начальник поезда' },
  ],
  ['hi', '“डाकघर बंद हुआ तो मैंने सोचा,” झा ने कहा।', ['झा quoted']],
  [
    'es',
    'El ministro de Hacienda, Juan Pérez García, dijo que los impuestos no subirán. «No habrá sorpresas para nadie», aseguró Pérez.',
    ['Juan Pérez García reported', 'Juan Pérez García quoted'],
  ],
  [
    'es',
    'Juan Pérez, ministro de Hacienda, dijo que sí. «Es una vergüenza total», dijo él.',
    ['Juan Pérez reported', 'Juan Pérez quoted'],
  ],
  [
    'es',
    'El pescadero Fermín Olaizola, que trabaja allí desde hace 31 años, aseguró que los alquileres se han duplicado.',
    ['Fermín Olaizola reported'],
    { 'Fermín Olaizola': 'pescadero' },
  ],
  [
    'es',
    'El ministro del Interior, Francisco de Vargas, llegó tarde. Sobre los tiradores, dijo que son policías.',
    [null, 'Francisco de Vargas reported'],
  ],
  [
    'es',
    'Según los testigos, los agentes retrocedieron, y señalaron que hubo heridos.',
    ['los testigos reported'],
  ],
  ['de', 'Die Polizei berichtet an diesem Montag, dass ein Tor offen stand.', ['Die Polizei reported']],
  [
    'ru',
    'Поезд отменён, сообщил Владимир Коган. «Снег», — ответил Коган на вопрос о причинах.',
    ['Владимир Коган reported', 'Владимир Коган quoted'],
  ],
  [
    'pt',
    'A porta-voz Josefina Alves revelou que o rio subiu. Segundo ela, ninguém se feriu.',
    ['Josefina Alves reported', 'Josefina Alves reported'],
  ],
  ['es', 'El presidente dijo ayer: "No habrá más impuestos este año".', ['El presidente quoted']],
  ['es', 'Según María López, la obra costará más. El puente es viejo.', ['María López reported', null]],
  [
    'pt',
    '"Não há motivo para pânico agora", disse o ministro Fernando Haddad. Haddad afirmou que a inflação cairá.',
    ['Fernando Haddad quoted', 'Fernando Haddad reported'],
  ],
  [
    'it',
    '«Non ci sono novità per ora», ha detto Giorgia Meloni. Secondo Mario Draghi la crisi è finita.',
    ['Giorgia Meloni quoted', 'Mario Draghi reported'],
  ],
  [
    'fr',
    '« Nous sommes prêts à négocier », a déclaré Emmanuel Macron lundi. « C’est une honte pour le pays », a-t-il dit.',
    ['Emmanuel Macron quoted', 'Emmanuel Macron quoted'],
  ],
  [
    'de',
    '„Wir sind auf einem guten Weg“, sagte Bundeskanzler Olaf Scholz am Montag. Scholz betonte, dass die Lage ernst sei.',
    ['Olaf Scholz quoted', 'Olaf Scholz reported'],
    { 'Olaf Scholz': 'Bundeskanzler' },
  ],
  ['de', 'Der Minister sagte, dass er gehe. Die Brücke ist alt.', ['Der Minister reported', null]],
  [
    'ru',
    '«Мы не признаём односторонние меры», — сказал посол Николай Кудашев. По словам Кудашева, сделка состоится.',
    ['Николай Кудашев quoted', 'Николай Кудашев reported'],
  ],
  [
    'hi',
    'रोमन बाबुश्किन ने कहा कि भारत को चिंता नहीं करनी चाहिए। उन्होंने कहा कि रूस सतर्क है। पुल पुराना है।',
    ['रोमन बाबुश्किन reported', 'रोमन बाबुश्किन reported', null],
  ],
  ['zh', '库达舍夫大使说：“我们不承认单边制裁。”天气很好。', ['库达舍夫大使 quoted', null]],
  ['nl', '“We gaan morgen gewoon weer verder”, zei Jan de Boer. Het regent.', ['? quoted', null]],
  ['und', '"Lorem ipsum dolor sit amet", dixit. Et cetera.', ['? quoted', null]],
];

describe('GIVEN an article that is not in English', () => {
  test.each(CASES)('%s: %s', async (language, text, said, roles) => {
    const attribution = await attribute(text, language);
    expect(attribution.said).toEqual(said);
    if (roles) expect(attribution.speakers).toEqual(roles);
  });
});
