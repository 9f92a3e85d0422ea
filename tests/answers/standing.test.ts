import { describe, expect, test } from 'vitest';
import { leavesOutSpeaker, standingOf } from '../../src/answers/standing.ts';
import type { Article, Speaker, Speech, Statement, StatementBlock } from '../../src/article/article.ts';

interface Given {
  readonly speech?: Speech | null;
  readonly block?: StatementBlock;
  readonly speakers?: readonly Speaker[];
}

const SAID: Speech = { speaker: 0, manner: 'reported' };
const NOBODY_KNOWS: Speech = { speaker: null, manner: 'quoted' };

function articleOf(text: string, { speech = null, block, speakers = [] }: Given = {}): Article {
  const statement: Statement = { text, start: 0, end: text.length, section: 0, paragraph: 0, speech };
  return {
    language: 'en',
    speakers,
    statements: [block === undefined ? statement : { ...statement, block }],
  } as unknown as Article;
}

const words = (text: string) => text.split(/\s+/).length;

describe('GIVEN a statement, WHEN it is to be read by itself', () => {
  test.each<[string, string, Given]>([
    ['alone', 'The town has sold its lighthouse.', {}],
    ['not', 'The town sold its lighthouse.', {}],
    ['not', 'the town has sold its lighthouse.', {}],
    ['not', 'The town has sold its lighthouse', {}],
    ['not', 'the town has sold its lighthouse', {}],
    ['not', 'Who has sold the old lighthouse?', {}],
    ['not', '“Who has sold the lighthouse?” asked Reyes.', { speech: SAID }],
    ['alone', '“We have sold the lighthouse,” said Reyes.', { speech: SAID }],
    ['not', '“We have sold the old lighthouse.”', { speech: NOBODY_KNOWS }],
    ['with speaker', 'He also said the lighthouse was sold.', { speech: SAID }],
    ['not', 'He also bought the old lighthouse.', {}],
    ['not', 'This was the end of it, she said.', { speech: SAID }],
    ['not', 'But the lighthouse is sold, she said.', { speech: SAID }],
    ['alone', 'The town has sold its lighthouse.', { block: 'item' }],
    ['alone', 'The town has sold its lighthouse.', { block: 'quotation' }],
    ['not', 'The town has sold its lighthouse.', { block: 'caption' }],
    ['not', 'The town has sold its lighthouse.', { block: 'row' }],
    ['not', 'The town has sold its lighthouse.', { block: 'code' }],
  ])('THEN %s: %j', (standing, text, given) => {
    expect(standingOf(articleOf(text, given), 0, words(text))).toBe(standing);
  });

  test('THEN one that the article has not cannot', () => {
    expect(standingOf(articleOf('The town has sold its lighthouse.'), 1, 6)).toBe('not');
  });
});

describe('GIVEN a statement of a speaker', () => {
  const KUDASHEV = { name: 'Николай Кудашев', role: null };
  const REYES = { name: 'Ana de Reyes', role: 'mayor' };
  const PILOT = { name: 'A pilot of the harbour', role: null, unnamed: true as const };

  test.each<[boolean, Speaker, string]>([
    [false, REYES, '“It is sold,” Reyes said.'],
    [false, REYES, '“It is sold,” REYES said.'],
    [true, REYES, '“It is sold,” Ana said.'],
    [true, REYES, 'She said that it is sold.'],
    [false, PILOT, 'A pilot of the harbour said that it is sold.'],
    [true, PILOT, 'The pilot said that it is sold in the harbour.'],
    [false, KUDASHEV, 'По словам Кудашева, маяк продан.'],
    [true, KUDASHEV, 'Он сказал, что маяк продан.'],
    [false, { name: 'Иван Ким', role: null }, 'Ким сказал, что маяк продан.'],
    [true, { name: 'Иван Ким', role: null }, 'Кот сказал, что маяк продан.'],
    [true, { name: 'Ivan Pavlovs', role: null }, 'Pavlo said that it is sold.'],
  ])('THEN it leaves out who says it: %s, %j, %j', (leavesOut, speaker, text) => {
    expect(leavesOutSpeaker(articleOf(text, { speech: SAID, speakers: [speaker] }), 0)).toBe(leavesOut);
  });

  test('THEN nobody is left out where nobody says it, or where the text does not tell who', () => {
    expect(leavesOutSpeaker(articleOf('It is sold.'), 0)).toBe(false);
    expect(leavesOutSpeaker(articleOf('It is sold.', { speech: NOBODY_KNOWS }), 0)).toBe(false);
    expect(leavesOutSpeaker(articleOf('It is sold.'), 1)).toBe(false);
  });
});
