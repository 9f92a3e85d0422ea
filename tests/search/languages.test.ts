import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { search } from '../../src/search/search.ts';
import { articleOf } from './articles.ts';

/** A language, three statements, and a question whose words have other forms in the statement that answers it. */
const CASES: readonly [string, readonly string[], string, number][] = [
  [
    'es',
    [
      'El faro fue construido en 1874.',
      'Las relaciones comerciales crecieron.',
      'Los buques llegan al puerto.',
    ],
    '¿Cómo creció la relación comercial?',
    1,
  ],
  [
    'de',
    ['Der Turm wurde 1874 gebaut.', 'Die Häuser am Hafen sind aus Granit.', 'Im Sommer kommen Gäste.'],
    'Woraus ist das Haus gebaut, das am Hafen steht?',
    1,
  ],
  [
    'fr',
    [
      'Le phare est allumé en 1874.',
      'L’accord entre les ministres a été signé.',
      'Les marins partent le soir.',
    ],
    'Quand les accords furent-ils signés ?',
    1,
  ],
  [
    'pt',
    ['O farol foi aceso em 1874.', 'As exportações de vinho cresceram.', 'Os navios chegam ao porto.'],
    'Como cresceu a exportação de vinhos?',
    1,
  ],
  [
    'it',
    ['Il faro fu acceso nel 1874.', 'Le nazioni firmarono l’accordo.', 'Le navi arrivano al porto.'],
    'Quale nazione firma gli accordi?',
    1,
  ],
  [
    'ru',
    ['Маяк был построен в 1874 году.', 'Отношения двух стран развиваются.', 'Корабли приходят в порт.'],
    'Как развивается отношение между странами?',
    1,
  ],
  [
    'hi',
    ['प्रकाशस्तंभ 1874 में बना।', 'किताबों की बिक्री बढ़ी है।', 'जहाज़ बंदरगाह पर आते हैं।'],
    'किताब की बिक्री कैसी है?',
    1,
  ],
  ['zh', ['灯塔于1874年建成。', '两国的贸易关系正在发展。', '船只每天到达港口。'], '贸易关系怎么样？', 1],
  [
    'ar',
    ['بنيت المنارة عام 1874.', 'تتطور العلاقات التجارية بين البلدين.', 'تصل السفن إلى الميناء.'],
    'ما هي العلاقة التجارية؟',
    1,
  ],
  [
    'tr',
    ['Deniz feneri 1874 yılında yapıldı.', 'Evlerin çatıları onarıldı.', 'Gemiler limana geliyor.'],
    'Hangi evin çatısı onarıldı?',
    1,
  ],
  [
    'xx',
    ['Lumo brulas en 1874.', 'Komerco kreskas rapide.', 'Shipoj venas al haveno.'],
    'komerco kreskas',
    1,
  ],
];

describe('an article in its own language', () => {
  it.each(CASES)('%s', (language, statements, question, answer) => {
    const index = buildIndex([articleOf('', { '': statements }, language)]);
    expect(search(index, question).hits[0]?.statement).toBe(answer);
  });

  it('reads each article of a library in its own', () => {
    const index = buildIndex(
      CASES.map(([language, statements]) => articleOf('', { '': statements }, language)),
    );
    CASES.forEach(([, , question, answer], article) => {
      expect(search(index, question, { article }).hits[0]).toMatchObject({ article, statement: answer });
    });
  });
});
