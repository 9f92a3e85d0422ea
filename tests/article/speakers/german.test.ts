import { expect, test } from 'vitest';
import { attribute } from './attribute.ts';
import { type Told, tell } from './told.ts';

test('who speaks, and with which role', async () => {
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

/** Pieces of German news, and who says each statement. */
const CASES: [text: string, said: (string | null)[]][] = [
  ['„Die Brücke bleibt bis Oktober gesperrt“, sagte Bürgermeisterin Hanna Voss.', ['Hanna Voss quoted']],
  ['Hanna Voss sagte, die Brücke bleibe bis Oktober gesperrt.', ['Hanna Voss reported']],
  ['Bürgermeisterin Hanna Voss sagte, dass die Brücke gesperrt bleibe.', ['Hanna Voss reported']],
  ['Die Bürgermeisterin von Auental, Hanna Voss, erklärte, dass das Geld reiche.', ['Hanna Voss reported']],
  [
    'Hanna Voss, die Bürgermeisterin von Auental, betonte, dass niemand gefährdet sei.',
    ['Hanna Voss reported'],
  ],
  ['Laut Hanna Voss kostet der Umbau zwölf Millionen Euro.', ['Hanna Voss reported']],
  ['Der Umbau kostet nach Angaben von Hanna Voss zwölf Millionen Euro.', ['Hanna Voss reported']],
  ['Nach Angaben der Polizei wurde niemand verletzt.', ['Polizei reported']],
  ['Die Polizei teilte mit, dass niemand verletzt worden sei.', ['Die Polizei reported']],
  ['„Niemand wurde verletzt“, teilte die Polizei am Montag mit.', ['die Polizei quoted']],
  [
    'Das Verkehrsministerium kündigte an, dass die Strecke im Mai öffnet.',
    ['Das Verkehrsministerium reported'],
  ],
  ['Russland erklärte, dass es die Sanktionen nicht anerkenne.', ['Russland reported']],
  ['„Wir haben lange gewartet“, sagte Voss. „Jetzt wird gebaut.“', ['Voss quoted', 'Voss quoted']],
  ['Hanna Voss begrüßte den Plan. „Das ist ein guter Tag“, sagte sie.', [null, 'Hanna Voss quoted']],
  ['„Das ist ein guter Tag für uns alle“, so Hanna Voss.', ['Hanna Voss quoted']],
  ['Voss sagte: „Jetzt wird endlich gebaut.“', ['Voss quoted']],
  [
    'Der Ingenieur Jan-Peter von der Heyde warnte davor, dass die Pfeiler nachgeben.',
    ['Jan-Peter von der Heyde reported'],
  ],
  [
    '„Die Pfeiler geben nach“, warnte der Ingenieur Jan-Peter von der Heyde.',
    ['Jan-Peter von der Heyde quoted'],
  ],
  ['„Wann wird endlich gebaut?“, fragte Hanna Voss.', ['Hanna Voss quoted']],
  ['Am Freitag sagte Hanna Voss, der Umbau beginne bald.', ['Hanna Voss reported']],
  ['Hanna Voss wies die Kritik zurück und sagte, sie habe gewarnt.', ['Hanna Voss reported']],
  ['Hanna Voss sagte der Zeitung, dass sie nicht zurücktrete.', ['Hanna Voss reported']],
  ['Die Brücke wurde 1911 gebaut und ist seitdem nie erneuert worden.', [null]],
  ['Hanna Voss wurde 1970 in Auental geboren.', [null]],
  ['Ein Sprecher des Unternehmens sagte, dass geprüft werde.', ['Ein Sprecher des Unternehmens reported']],
  ['„Das Wasser ist sauber“, versicherte Umweltministerin Clara Senn am Dienstag.', ['Clara Senn quoted']],
  ['Clara Senn versicherte, das Wasser sei sauber.', ['Clara Senn reported']],
  ['Umweltministerin Clara Senn (SPD) sagte, dass das Wasser sauber sei.', ['Clara Senn reported']],
  ['Die Umweltministerin bestätigte, dass Proben entnommen wurden.', ['Die Umweltministerin reported']],
  [
    'Clara Senn leitet das Ministerium seit 2019. Sie sagte, sie bleibe im Amt.',
    [null, 'Clara Senn reported'],
  ],
  ['Der Sprecher der Stadtwerke, Udo Lang, räumte ein, dass ein Rohr gebrochen sei.', ['Udo Lang reported']],
  ['„Ein Rohr ist gebrochen“, räumte Udo Lang ein.', ['Udo Lang quoted']],
  ['Greenpeace kritisierte, dass die Proben zu spät kamen.', ['Greenpeace reported']],
  ['Das Wasserwerk liegt am Rand der Stadt.', [null]],
  ['Senn fügte hinzu: „Wir prüfen das jeden Tag aufs Neue.“', ['Senn quoted']],
];

test.each(CASES)('de: %s', async (text, said) => {
  expect((await attribute(text, 'de')).said).toEqual(said);
});
