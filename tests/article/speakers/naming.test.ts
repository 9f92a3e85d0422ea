import { expect, test } from 'vitest';
import { readNaming } from '../../../src/article/speakers/naming.ts';
import { shown, tagged } from './words-of.ts';

test.each<[phrase: string, name: string | null, role: string | null, courtesy: string | null, head: string]>([
  ['Russian/ADJ Ambassador/PROPN Karl/PROPN Lund/PROPN', 'Karl Lund', 'Russian Ambassador', null, 'lund'],
  ['the/DET former/ADJ mayor Karl/PROPN Lund/PROPN', 'Karl Lund', 'mayor', null, 'lund'],
  ['both/DET former/ADJ Mayor/PROPN Lund/PROPN', 'Lund', 'Mayor', null, 'lund'],
  ['the/DET team member Karl/PROPN Lund/PROPN', 'Karl Lund', 'team member', null, 'lund'],
  ['the/DET wall Karl/PROPN Lund/PROPN', 'Karl Lund', null, null, 'lund'],
  ['Mr/PROPN Lund/PROPN', 'Lund', null, 'mr', 'lund'],
  ['Mr/PROPN ~./PUNCT Lund/PROPN', 'Lund', null, 'mr', 'lund'],
  ['Mr./PROPN Mayor/PROPN', null, null, 'mr.', 'mayor'],
  ['Mr./PROPN', null, null, 'mr.', 'mr.'],
  ['the/DET old/ADJ mayor', null, null, null, 'mayor'],
  ['the/DET old/ADJ Mayor/PROPN', null, null, null, 'mayor'],
  ['Mayor/PROPN ~-/PUNCT ~elect/NOUN Lund/PROPN', 'Lund', 'Mayor - elect', null, 'lund'],
  ['Karl/PROPN Lund/PROPN ’s/PART', 'Karl Lund', null, null, 'lund'],
  ['Karl/PROPN Lund/PROPN ,/PUNCT ./PUNCT', 'Karl Lund', null, null, 'lund'],
  ['Karl/PROPN Lund/PROPN last/ADJ month', 'Karl Lund', null, null, 'lund'],
  ['the/DET board this/DET past/ADJ week', null, null, null, 'board'],
  ['the/DET last/ADJ week', null, null, null, 'last'],
  ['Monday/PROPN', 'Monday', null, null, 'monday'],
  ['Theresa/PROPN May/PROPN', 'Theresa May', null, null, 'may'],
  ['the/DET wall last/ADJ', null, null, null, 'wall'],
  ['Ludwig/PROPN van/ADP der/DET Berg/PROPN', 'Ludwig van der Berg', null, null, 'berg'],
  ['J/PROPN ~./PUNCT Holm/PROPN', 'J . Holm', null, null, 'holm'],
  ['Holm/PROPN &/CCONJ Sons/PROPN', 'Holm & Sons', null, null, 'sons'],
  ['Apollo/PROPN 11/NUM', 'Apollo 11', null, null, '11'],
  ['Apollo/PROPN 11/NUM Lund/PROPN', 'Lund', null, null, 'lund'],
  ['Oslo/PROPN ’s/PART Lund/PROPN', 'Lund', null, null, 'lund'],
  ['sources familiar/ADJ', null, null, null, 'sources'],
  ['the/DET familiar/ADJ', null, null, null, 'familiar'],
  ['King/PROPN Harald/PROPN', 'Harald', 'King', null, 'harald'],
  ['King/PROPN', 'King', null, null, 'king'],
  ['the/DET King/PROPN', null, null, null, 'king'],
  ['Oslo/PROPN ’s/PART King/PROPN', null, null, null, 'king'],
  ['Larry/PROPN King/PROPN', 'Larry King', null, null, 'king'],
  ['the/DET Danish/PROPN King/PROPN', null, null, null, 'king'],
  ['Mr./PROPN King/PROPN', 'King', null, 'mr.', 'king'],
  ['Mayor/PROPN King/PROPN', null, null, null, 'king'],
  ['larry King/PROPN', 'King', null, null, 'king'],
  ['the/DET Mayor/PROPN Board/PROPN', 'Mayor Board', null, null, 'board'],
  ['’Abd/PROPN Lund/PROPN', '’Abd Lund', null, null, 'lund'],
  ['', null, null, null, ''],
])('what a noun phrase names: %s', (phrase, name, role, courtesy, head) => {
  const words = tagged(phrase);
  const naming = readNaming(words, { from: 0, to: words.length });
  expect([shown(words, naming.name), shown(words, naming.role), naming.courtesy, naming.head]).toEqual([
    name,
    role,
    courtesy,
    head,
  ]);
});
