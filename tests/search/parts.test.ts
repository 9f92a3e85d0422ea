import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatest } from '../../src/search/best.ts';
import { fold } from '../../src/search/fold.ts';
import { packForest, predict, unpackForest } from '../../src/search/forest.ts';
import { habitOf, packHabits, unpackHabits } from '../../src/search/habits.ts';
import { leftInOrder } from '../../src/search/in-order.ts';
import { buildIndex } from '../../src/search/inverted-index.ts';
import { letterMask, maskDistance } from '../../src/search/letters.ts';
import { readQuestion } from '../../src/search/question.ts';
import { questionKind } from '../../src/search/question-kind.ts';
import { prepareStems, resemblance } from '../../src/search/resemblance.ts';
import { scriptOf } from '../../src/search/script.ts';
import { americanSpelling } from '../../src/search/spelling.ts';
import { tokenize } from '../../src/search/tokens.ts';
import { count } from '../../src/search/units.ts';
import { prepareWords, wordsOf } from '../../src/search/words.ts';

describe('tokenize', () => {
  it.each([
    ['Russia’s S-400 deal', ['Russia', 's', 'S', '400', '~S400', 'deal']],
    ['$ 2.5 billion, 1,000 men', ['2.5', 'billion', '1000', 'men']],
    ['the U.S. and s400', ['the', 'U.S.', 'and', 's', '400', '~s400']],
    ['O’Brien don’t', ['O', 'Brien', '~OBrien', 'don', 't']],
    ['', []],
  ])('%s', (text, words) => {
    expect(tokenize(text).map(({ text: word, variant }) => (variant ? `~${word}` : word))).toEqual(words);
  });

  it('names places within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of tokenize(text))
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('questionKind', () => {
  it.each([
    ['en', 'How many soldiers died?', 'count'],
    ['en', 'When was it built?', 'time'],
    ['en', 'In what year did it burn?', 'time'],
    ['en', 'What city is the capital?', 'place'],
    ['en', 'who sold tickets', 'person'],
    ['en', 'What does water turn into when it is heated?', 'other'],
    ['en', 'When the bridge opened, who sold tickets?', 'person'],
    ['en', 'In which area did the companies invest?', 'place'],
    ['en', 'What is the highest temperature of the steam?', 'count'],
    ['en', 'What components raise the temperature?', 'other'],
    ['es', '¿Qué ocurre cuando llueve?', 'other'],
    ['de', 'Was geschieht, wenn wer fragt?', 'other'],
    ['en', 'Why did it fail?', 'reason'],
    ['en', 'How does it turn?', 'manner'],
    ['en', 'whole milk', 'other'],
    ['es', '¿Cuántos puntos dejaron?', 'count'],
    ['de', 'Wann wurde es gebaut?', 'time'],
    ['fr', 'Où se trouve le phare ?', 'place'],
    ['pt', 'Quem escreveu?', 'person'],
    ['it', 'Perché è caduto?', 'reason'],
    ['ru', 'Сколько очков уступила защита?', 'count'],
    ['ru', 'Где находится город?', 'place'],
    ['ru', 'В каком году перестали звонить?', 'time'],
    ['ru', 'В какой северной стране стоит маяк?', 'place'],
    ['ru', 'Какой игрок забил гол?', 'person'],
    ['ru', 'Какова была численность населения?', 'count'],
    ['ru', 'Какая партия когда-то правила?', 'other'],
    ['ru', 'Несколько слов: что это?', 'other'],
    ['ru', 'Каким образом чинят мост?', 'manner'],
    ['hi', 'यह कब बना?', 'time'],
    ['hi', 'इकबाल किसके आलोचक थे?', 'person'],
    ['hi', 'पुल किस समय बंद हुआ?', 'time'],
    ['hi', 'लेख किस समयरेखा के बारे में है?', 'other'],
    ['hi', 'तीन हिस्से कौन-से थे?', 'other'],
    ['hi', 'यहाँ कौन सी नदी बहती है?', 'place'],
    ['hi', 'पुल कौन से साल बना?', 'time'],
    ['hi', 'पुल किसने बनाया?', 'person'],
    ['hi', 'कौन आया?', 'person'],
    ['hi', 'कौन सा पुल पुराना है?', 'other'],
    ['hi', 'यह किस तरह बना?', 'manner'],
    ['hi', 'किस तरह के लोग आए?', 'other'],
    ['zh', '黑豹队丢了多少分？', 'count'],
    ['zh', '灯塔几年建成？', 'count'],
    ['zh', '灯塔几月建成？', 'time'],
    ['zh', '燈塔是什麼時候建成的？', 'time'],
    ['zh', '灯塔在哪个世纪建成？', 'time'],
    ['zh', '灯塔旁边是哪条河？', 'place'],
    ['zh', '他在哪一届入选？', 'other'],
    ['zh', '誰建成了燈塔？', 'person'],
    ['zh', '哪个球员入选了？', 'person'],
    ['zh', '人口减少的原因是什么？', 'reason'],
    ['ar', 'متى بنيت المنارة؟', 'time'],
    ['tr', 'Kaç kişi geldi?', 'count'],
    ['xx', 'When?', 'other'],
  ])('%s: %s asks for %s', (language, question, kind) => {
    expect(questionKind(question, language)).toBe(kind);
  });
});

describe('americanSpelling', () => {
  it.each([
    ['recognise', 'recognize'],
    ['colour', 'color'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['travelled', 'traveled'],
    ['catalogue', 'catalog'],
    ['programme', 'program'],
    ['analysed', 'analyzed'],
  ])('%s and %s are one', (british, american) => {
    expect(americanSpelling(british)).toBe(americanSpelling(american));
  });

  it.each([
    ['filled', 'filed'],
    ['hours', 'hors'],
    ['tours', 'tors'],
    ['wise', 'wize'],
  ])('%s and %s are two', (one, other) => {
    expect(americanSpelling(one)).not.toBe(americanSpelling(other));
  });
});

describe('fold', () => {
  it.each([
    ['kudashëv', 'kudashev'],
    ['relación', 'relacion'],
    ['straße', 'strasse'],
    ['ёлка', 'елка'],
    ['डिफ़ेन्स', fold('डिफेंस')],
    ['أحمد', fold('احمد')],
  ])('%s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text.toLowerCase());
        expect(fold(once)).toBe(once);
      }),
    );
  });
});

describe('letterMask', () => {
  const word = fc.stringMatching(/^[a-z]{3,12}$/);
  it('differs in at most two bits for a letter changed', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (text, at, letter) => {
        const place = at % text.length;
        const slip = text.slice(0, place) + letter + text.slice(place + 1);
        expect(maskDistance(letterMask(text), letterMask(slip))).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('greatest', () => {
  it('gives what sorting gives', () => {
    const values = fc.array(fc.float({ noNaN: true, min: 0, max: 9 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (list, count, step) => {
          const array = Float32Array.from(list);
          const allowed = (index: number): boolean => index % step === 0;
          const sorted = [...array.keys()]
            .filter(allowed)
            .sort((a, b) => (array[b] ?? 0) - (array[a] ?? 0) || a - b);
          expect(greatest(array, count, allowed)).toEqual(sorted.slice(0, count));
        },
      ),
    );
  });
});

describe('leftInOrder', () => {
  /** Length of the longest common subsequence, by its definition. */
  const longest = ([a, ...restA]: readonly number[], b: readonly number[]): number => {
    if (a === undefined) return 0;
    const at = b.indexOf(a);
    const without = longest(restA, b);
    return at < 0 ? without : Math.max(without, 1 + longest(restA, b.slice(at + 1)));
  };

  it('counts the longest common subsequence', () => {
    const words = (maxLength: number) => fc.array(fc.nat(4), { maxLength });
    fc.assert(
      fc.property(words(9), words(14), (question, statement) => {
        const places = (word: number): number =>
          question.reduce((bits, other, place) => (other === word ? bits | (1 << place) : bits), 0);
        const left = statement.reduce((before, word) => leftInOrder(before, places(word)), ~0);
        expect(count(~left)).toBe(longest(question, statement));
      }),
    );
  });

  it('knows 32 places', () => {
    const left = Array.from({ length: 32 }, (_, place) => 1 << place).reduce(leftInOrder, ~0);
    expect(count(~left)).toBe(32);
  });
});

describe('what a question asks against', () => {
  const indexOf = (text: string, language: string) =>
    buildIndex([
      {
        language,
        title: '',
        sections: [{ heading: null }],
        statements: [{ text, section: 0, paragraph: 0 }],
      },
    ]);

  it.each([
    ['en', 'Who did not sign?', 'Nobody signed.', true, false],
    ['en', "Who didn't sign?", 'She never signed.', true, true],
    ['en', "Why didn't she sign?", 'She signed.', false, false],
    ['en', 'Who signed?', 'They can’t sign.', false, true],
    ['de', 'Wer hat nicht unterschrieben?', 'Niemals wurde unterschrieben.', true, true],
    ['es', '¿Quién no firmó?', 'Firmaron todos.', true, false],
    ['ru', 'Кто не подписал?', 'Все подписали.', true, false],
    ['hi', 'किसने हस्ताक्षर नहीं किए?', 'सबने हस्ताक्षर किए।', true, false],
    ['zh', '谁没有签字？', '他没有签字。', true, true],
    ['xx', 'Who did not sign?', 'Not one.', false, false],
  ])('%s: %s %s', (language, question, statement, asked, said) => {
    const index = indexOf(statement, language);
    const read = readQuestion(index, question, language);
    const { negated } = wordsOf(prepareWords(index, read, []), 0, 0);
    expect([read.negated, negated]).toEqual([asked, said]);
  });

  it.each([
    ['Why did the price increase?', 'The price decreased.', 1],
    ['Why did the price increase?', 'The price increases, and then it decreases.', 0],
    ['Did it increase or decrease?', 'It decreased.', 0],
    ['What is in the north?', 'The mill is in the south.', 1],
    ['What is in the north?', 'The mill is in the east.', 0],
  ])('%s %s: %i', (question, statement, opposed) => {
    const index = indexOf(statement, 'en');
    const look = prepareWords(index, readQuestion(index, question, 'en'), []);
    expect(wordsOf(look, 0, 0).opposed).toBe(opposed);
  });
});

describe('resemblance', () => {
  const compare = (statement: string, question: string) => {
    const index = buildIndex([
      {
        language: 'en',
        title: '',
        sections: [{ heading: null }],
        statements: [{ text: statement, section: 0, paragraph: 0 }],
      },
    ]);
    const read = readQuestion(index, question, 'en');
    const shares = read.units.map(() => 1 / read.units.length);
    const end = index.documents.tokens.length;
    return resemblance(prepareStems(index, read, shares), 0, end, 0);
  };

  it.each([
    ['Norse settlers came.', 'Norseman', true],
    ['Steel rusts.', 'Norseman', false],
    ['It rose by 4021.', '4020', false],
  ])('%s %s: %s', (statement, question, alike) => {
    expect(compare(statement, question).alike > 0).toBe(alike);
  });

  it('is a share', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,40}$/), fc.stringMatching(/^[a-z ]{1,40}$/), (a, b) => {
        const { alike, likeness } = compare(a, b);
        for (const share of [alike, ...likeness]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('a forest', () => {
  const forest = {
    features: Uint8Array.from([0, 1, 1, 0, 1, 0, 0, 1]),
    thresholds: Float32Array.from([0.5, 2, 0.25, 7, 0, 3, 5, 9]),
    leaves: Float32Array.from({ length: 32 }, (_, leaf) => leaf),
  };

  it.each([
    [[0, 0], 0 + 16],
    [[1, 0], 1 + 16],
    [[0, 3], 2 + 4 + (16 + 1)],
    [[8, 3], 1 + 2 + 4 + 8 + (16 + 1 + 2 + 4)],
  ])('of the row %j is %d', (row, sum) => {
    expect(predict(forest, row)).toBe(sum);
  });

  it('is the same once packed and unpacked', () => {
    const again = unpackForest(packForest(forest));
    expect({ ...again, leaves: [] }).toEqual({ ...forest, leaves: [] });
    again.leaves.forEach((leaf, i) => {
      expect(leaf).toBeCloseTo(forest.leaves[i] ?? Number.NaN, 3);
    });
  });
});

describe('scriptOf', () => {
  it.each([
    ['Who said it?', 'Latin'],
    ['Кто это сказал?', 'Cyrillic'],
    ['S-400 किसने कहा?', 'Devanagari'],
    ['谁说的 OK', 'Han'],
    ['400 ?!', null],
  ])('%s: %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('habits', () => {
  it('come out of their package as they went in, but for what is below a 32nd', () => {
    const odds = fc.dictionary(
      fc.stringMatching(/^[a-zа-я]{1,9}$/),
      fc.float({ noNaN: true, min: -3, max: 3 }),
    );
    fc.assert(
      fc.property(odds, odds, (english, russian) => {
        const habits = new Map(
          Object.entries({ en: english, ru: russian }).map(([tag, of]) => [tag, new Map(Object.entries(of))]),
        );
        const again = unpackHabits(packHabits(habits));
        for (const [tag, ofLanguage] of habits)
          for (const [stem, value] of ofLanguage)
            expect(Math.abs(habitOf(again, tag, stem) - value)).toBeLessThan(1 / 32);
      }),
    );
  });

  it('are nothing of a word or a language that is not known', () => {
    const habits = new Map([['en', new Map([['dam', 1]])]]);
    expect([habitOf(habits, 'en', 'reef'), habitOf(habits, 'de', 'dam')]).toEqual([0, 0]);
  });
});
