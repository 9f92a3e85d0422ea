import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/article/sentences.ts';

/** A bar stands where one sentence ends and the next begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    // Titles and names.
    'Mr. Kapoor met Dr. Lena Ortiz. |They talked.',
    'Gen. Marta Ruiz and Lt. Col. Sam Hill were there. |Sen. Oyelaran was not.',
    'It was George W. Bush who signed it. |J. K. Rowling wrote the foreword.',
    'A. A. Milne lived there. |So did T. S. Eliot.',
    'It was Martin Luther King Jr. Day. |Nobody objected.',
    'They walked along St. James Street towards Mt. Pleasant. |It was far.',
    // Places, companies and letters.
    'U.S. President Jane Roe spoke. |She is in the U.S. |The visit ends today.',
    'He lives in Washington, D.C. |He works in Virginia.',
    'Apple Inc. Chief Executive Ann Lee left. |Shares of Foo Corp. fell.',
    'The U.N. Security Council met. |The E.U. did not.',
    'They told users to leave IE. |Its makers were glad.',
    'It lasted through World War I. |Germany lost it.',
    'Take Plan B. |The first one failed.',
    // Numbers, prices, dates.
    'They signed a $ 2.5 billion deal. |It took years.',
    'It grew by 3.7 percent by No. 5 standards in Jan. 2020. |That is much.',
    'See Fig. 3 and pp. 12 of vol. 2. |The rest is here.',
    'The storm hit on Monday. |12 people were hurt.',
    'It cost less. |$40 was enough.',
    'He was born on Jan. 5. |He died in Sept. 1999.',
    'The train leaves at 5 p.m. Monday. |It is late.',
    'The train leaves at 5 p.m. |The next one is at six.',
    '1. Take off the lid. |2. Stir.',
    '(a) The first rule. |(b) The second rule.',
    'The file is version 3.5.2. |It is new.',
    // Quotations.
    '“Why now?” she asked. |Nobody knew.',
    '“Never!” Ms Sharma said. |She left.',
    '"Is it true?" the minister asked. |"It is," said Roe.',
    'He said: “It is over.” |The rest left.',
    'He said: “It is over.”|The rest left.',
    '“We came. |We saw.” |That was all.',
    'She called it “a disgrace”. |He did not.',
    'He asked “Will it hold?” |Engineers think so.',
    '(He did not say when.) |She did.',
    // Marks within sentences.
    'Well ... I think so. |You do not.',
    'He waited… and waited. |Nothing came.',
    'Some, e.g. the French, agreed, i.e. they signed. |Others, etc. did not.',
    'Yahoo! said so. |What?! |No way.',
    'It ended.[1] |The next began.[2][3] |So it went.',
    'He came late.|She was early.',
    'The plan failed. |iPhone sales rose. |al-Qaeda denied it.',
    'Smith vs. Doe was decided; nobody won. |It went on.',
    'Visit example.com for more. |Node.js is there.',
    'No stop at the end',
    'First line\n|second line',
    'A rating of 5/5!!! |Wow.',
  ],
  es: [
    'El Sr. López habló con la Dra. Ruiz. |Ella negó todo.',
    'Viajó a EE. UU. en mayo. |Volvió ayer.',
    'Vive en EE.UU. |La familia también.',
    '«¿Por qué?», preguntó. |¿Quién lo sabe? |Nadie.',
    'Véase la pág. 5 del núm. 3. |Es claro.',
  ],
  de: [
    'Am 3. Oktober kam Dr. Weber nach Bonn. |Er blieb.',
    'Das gilt z. B. für Kinder, d. h. für alle. |Sonst nicht.',
    'Es waren ca. 5 Mio. Euro. |Das ist viel.',
    'Das 21. Jahrhundert begann. |Die Welt staunte.',
    '„Warum?“, fragte sie. |Keiner wusste es.',
  ],
  fr: [
    'M. Dupont a vu Mme Petit. |Elle est partie.',
    '« Pourquoi ? » a-t-elle demandé. |Personne ne sait.',
    'Cela date de 50 av. J.-C. |Les Romains étaient là.',
  ],
  ru: [
    'А. С. Пушкин родился в 1799 г. в Москве. |Он писал стихи.',
    'Это стоит 5 тыс. руб. в месяц, т. е. дорого. |Но берут.',
    '«Почему?» — спросила она. |Никто не знал.',
  ],
  hi: ['डॉ. शर्मा ने कहा कि यह ठीक है। |वह चले गए।', 'क्या यह सच है? |हाँ।'],
  zh: ['他说这不好。|她不同意！|为什么？', '“为什么？”他问道。|没有人回答。'],
  ar: ['قال الوزير ذلك. |هل هذا صحيح؟ |نعم.'],
  pt: ['O Sr. Silva falou com a Dra. Costa. |Ela saiu.'],
  it: ['Il dott. Rossi ha parlato. |La sig.ra Bianchi no.'],
  tr: ['Dr. Yılmaz geldi. |Sonra gitti.'],
  und: ['One. |Two.'],
};

const flat = Object.entries(CASES).flatMap(([language, cases]) =>
  cases.map((each) => [language, each] as const),
);

const LANGUAGES = Object.keys(CASES);

describe('splitSentences', () => {
  it.each(flat)('%s: %s', (language, marked) => {
    const text = marked.replaceAll('|', '');
    const sentences = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('gives nothing for text without letters or digits', () => {
    for (const text of ['', ' \n ', '* * *', '“…”']) expect(splitSentences(text, 'en')).toEqual([]);
  });

  it('covers all letters and digits, in order, for any text', () => {
    const pieces = fc.constantFrom(
      'Dr. ',
      'U.S. ',
      '“',
      '” ',
      '. ',
      '? ',
      'The ',
      'said ',
      '5',
      ' ',
      '…',
      '[1]',
      '\n',
      '。',
      'ж',
      '😀',
      '(',
      ') ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (source, language) => {
        let at = 0;
        for (const { start, end } of splitSentences(source, language)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(source.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(source.slice(start, end)).not.toContain('\n');
          expect(source.slice(start, end)).toBe(source.slice(start, end).trim());
          expect(source.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
        expect(source.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same for a paragraph of any length', () => {
    const sentence = '“The plan – if it is one – goes on,” Dr. Roe said. ';
    const text = sentence.repeat(2000);
    const spans = splitSentences(text, 'en');
    expect(spans).toHaveLength(2000);
    for (const [index, { start, end }] of spans.entries()) {
      expect([start, end]).toEqual([index * sentence.length, (index + 1) * sentence.length - 1]);
    }
  });
});
