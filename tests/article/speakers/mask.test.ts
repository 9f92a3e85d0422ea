import { expect, test } from 'vitest';
import { maskQuotations } from '../../../src/article/speakers/languages/mask.ts';
import { findQuotations } from '../../../src/article/speakers/quotations.ts';

/** A statement with ▮ for each quotation that is masked; "> " before it where dashes set off what is said. */
function masked(text: string, before = '', behind = ''): string {
  const source = before + text + behind;
  const quotations = findQuotations(source, [{ start: 0, end: source.length }]);
  const statement = {
    text,
    start: before.length,
    end: before.length + text.length,
    section: 0,
    paragraph: 0,
  };
  const { text: shown, isDialogue } = maskQuotations(statement, quotations);
  return `${isDialogue ? '> ' : ''}${shown.replaceAll('\uFFFC', '▮')}`;
}

test.each([
  ['no quotation', 'Dijo que no.', 'Dijo que no.'],
  ['three words', 'Dijo «no, no, no» ayer.', 'Dijo ▮ ayer.'],
  ['two words', 'Dijo «no, no» ayer.', 'Dijo «no, no» ayer.'],
  ['a long word', 'Dijo «transportes» ayer.', 'Dijo ▮ ayer.'],
  ['a word', 'Dijo «no» ayer.', 'Dijo «no» ayer.'],
  ['a word that is said', '«No», dijo ayer.', '▮, dijo ayer.'],
  ['a word that is said behind a dash', '«Нет» — сказал он.', '▮ — сказал он.'],
  ['a word that is said behind a comma and a dash', '«Нет», — сказал он.', '▮, — сказал он.'],
  ['several', '«No», dijo, «no» y «no, no, no».', '▮, dijo, «no» y ▮.'],
  ['who says it within the marks', '«Мы ждали, — сказал Орлов. — Всё».', '▮, — сказал Орлов. — Всё».'],
  ['who asks it within the marks', '«Когда? — сказал Орлов».', '▮, — сказал Орлов».'],
  ['a dash within the marks', '«Мы — Орлов и я — ждали».', '▮.'],
  ['a dialogue', '—Los pilares ceden —dijo Ana.', '> ▮ — dijo Ana.'],
  ['a dialogue in Russian', '— Опоры проседают, — сказал Орлов.', '> ▮ — сказал Орлов.'],
  ['a question in a dialogue', '—¿Ceden? —dijo Ana.', '> ▮ — dijo Ana.'],
  ['an exclamation in a dialogue', '- Ceden! - dijo Ana.', '> ▮ — dijo Ana.'],
  ['a dialogue without who says it', '—Los pilares ceden.', '—Los pilares ceden.'],
  ['a list', '— los pilares ceden —dijo Ana.', '— los pilares ceden —dijo Ana.'],
  ['an aside', 'Ana —la alcaldesa —dijo que no.', 'Ana —la alcaldesa —dijo que no.'],
])('%s: %s', (_shows, text, expected) => {
  expect(masked(text)).toBe(expected);
});

test('a quotation that goes on beyond its statement is masked as far as that goes', () => {
  expect(masked('Es muy viejo.', '«No. ', ' Sí.»')).toBe('▮');
  expect(masked('Es muy viejo», dijo.', '«No. ')).toBe('▮, dijo.');
  expect(masked('Dijo: «Es muy viejo.', '', ' Sí.»')).toBe('Dijo: ▮');
  expect(masked('Dijo que no.', '«Es muy viejo.» ', ' «Sí, muy viejo.»')).toBe('Dijo que no.');
});
