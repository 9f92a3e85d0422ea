import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasised, escapeMarkdown, oneLine, unescapeMarkdown } from '../../src/discord/markdown.ts';

/** Texts with all that Discord's Markdown knows in them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '> ',
        '- ',
        '-# ',
        '# ',
        '1. ',
        '[a](https://x.org)',
        '\\',
      ),
      fc.constantFrom(
        '@everyone',
        '@here',
        '<@1>',
        '<@&2>',
        '<#3>',
        '<t:1:R>',
        '<:a:4>',
        ':smile:',
        'https://x.org',
      ),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('GIVEN a text of an article or a user', () => {
  test('THEN escaping it and taking that back gives the text, in one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(oneLine(text));
      }),
    );
  });

  test('THEN no mark of Markdown stands in it without a backslash', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bare = escapeMarkdown(text).replace(/\\[^\p{L}\p{N}\s]/gu, ' ');
        expect(bare).not.toMatch(/[*_~`|[\]<@\\]|^[-+#>]|^\d+[.)]|:\/\/|:\w+:/);
      }),
    );
  });

  test('THEN emphasising places of a line adds nothing but bold marks', () => {
    fc.assert(
      fc.property(hostile.map(oneLine), fc.nat(), fc.nat(), (line, a, b) => {
        const [start, end] = [a % (line.length + 1), b % (line.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const drawn = emphasised(line, start < end ? [{ start, end }] : []);
        const withoutBold = drawn.replace(/(?<!\\)((?:\\\\)*)\*\*/g, '$1');
        expect(unescapeMarkdown(withoutBold)).toBe(line);
      }),
    );
  });
});

describe('GIVEN marks that people know', () => {
  test.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['@everyone come', '\\@everyone come'],
    ['<@123>', '\\<\\@123>'],
    ['# Not a heading', '\\# Not a heading'],
    ['1. Not a list', '1\\. Not a list'],
    ['see https://example.org', 'see https\\://example.org'],
    ['a :smile: b', 'a \\:smile: b'],
    ['[text](https://evil.example)', '\\[text\\](https\\://evil.example)'],
    ['at 10:30 o’clock, S-400', 'at 10:30 o’clock, S-400'],
    ['two\nlines', 'two lines'],
  ])('THEN %j is shown as it stands', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
