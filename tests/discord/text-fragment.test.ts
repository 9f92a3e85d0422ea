import { describe, expect, test } from 'vitest';
import { textFragmentLink } from '../../src/discord/draw/text-fragment.ts';

describe('GIVEN an article with an address and a statement', () => {
  test.each([
    ['https://example.org/a', 'He said so.', 'https://example.org/a#:~:text=He%20said%20so.'],
    [
      'https://example.org/a#top',
      'Well-known, too.',
      'https://example.org/a#top:~:text=Well%2Dknown%2C%20too.',
    ],
    [
      'https://example.org/a_(b)',
      'He said (so).',
      'https://example.org/a_%28b%29#:~:text=He%20said%20%28so%29.',
    ],
    [
      'https://example.org/a',
      'Long statements are named by their first and their last words, as no link should be longer than it has to be.',
      'https://example.org/a#:~:text=Long%20statements%20are%20named,it%20has%20to%20be.',
    ],
  ])('THEN %s links to %j', (url, statement, link) => {
    expect(textFragmentLink(url, statement)).toBe(link);
  });

  test('THEN a link never ends a masked link early', () => {
    expect(textFragmentLink('https://example.org/) [x](http://evil.example', 'a) b [c]')).not.toMatch(
      /[()[\]\s]/,
    );
  });

  test.each([
    'javascript:alert(1)',
    'not an address',
    'file:///etc/passwd',
    `https://example.org/${'a'.repeat(600)}`,
  ])('THEN %s is no link', (url) => {
    expect(textFragmentLink(url, 'He said so.')).toBeNull();
  });

  test('THEN a statement that would make the link too long leaves the page alone', () => {
    const url = `https://example.org/${'a'.repeat(480)}`;
    expect(
      textFragmentLink(url, 'Россия не признаёт такие односторонние действия никогда и нигде вообще.'),
    ).toBe(url);
  });
});
