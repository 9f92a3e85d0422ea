import fc from 'fast-check';

/** Marks that turn the direction of writing round: overrides, isolates, marks. */
const DIRECTION = '\u202e \u202d \u2066 \u2067 \u2068 \u2069 \u200e \u200f \u061c'.split(' ');
/** What is not seen: spaces of no width, joiners, a byte order mark, soft hyphens, fillers, tags. */
const UNSEEN = '\u200b \u200c \u200d \u2060 \ufeff \u00ad \u115f \u3164 \u{e0041} \u{e007f}'.split(' ');
const LONE_SURROGATES = ['\ud83d', '\udc00', '\ud800x', 'x\udfff'];
const CONTROLS = [
  '\0',
  '\u0001',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\r',
  '\n',
  '\t',
  '\b',
];
const EMOJI = ['😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇮🇳', '👍🏽', ':smile:', '<:x:1>', '<a:x:123456789012345678>'];
const MENTIONS = [
  '@everyone',
  '@here',
  '<@1>',
  '<@!1>',
  '<@&1>',
  '<#1>',
  '</ask:1>',
  '<@123456789012345678>',
  '<id:customize>',
  '<t:1:R>',
];
const MARKDOWN = [
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```js\n',
  '> ',
  '>>> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[x](https://evil.example)',
  '[x](<javascript:alert(1)>)',
  '<https://evil.example>',
  '\\',
  '\\*',
  '|',
  '~~~',
];
const HTML = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</style>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&lt;',
  '&#0;',
  '&#x110000;',
  '<svg/onload=1>',
  '<a href="javascript:1">',
  '<iframe src=file:///etc/passwd>',
  '<p',
  '<html <body ',
  '</',
];
const YAML = [
  '---\n',
  '...\n',
  'a: &a [x, x]\n',
  'b: *a\n',
  '<<: *a\n',
  '!!js/function "x"\n',
  '!!binary x\n',
  '? ',
  '- - - ',
  '{a: ',
  '[[[',
  '%YAML 1.1\n',
  '"\\x',
  '|+\n',
  'title: ',
  'date: 9999-99-99\n',
  'language: ../../x\n',
  'url: javascript:alert(1)\n',
];
/** Names that every object has. */
export const PROTOTYPE_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
/** Names of files that lead elsewhere, or that a system keeps for itself. */
export const PATHS = [
  '../../x',
  '/etc/passwd',
  '..\\..\\x',
  'C:\\x.md',
  '\\\\host\\share',
  'CON',
  'nul.txt',
  'a\0.md',
  '.',
  '..',
  '~/.ssh/id_rsa',
  'file:///etc/passwd',
  '%2e%2e%2f',
  'a/../../b.md',
  'x'.repeat(300),
];
const INJECTIONS = ["'; DROP TABLE article;--", '%s%n', '{{7*7}}', '$(id)', '`id`', '\\u0000', '%00'];
const WRITING = [
  'ما هو السعر؟',
  'कितने स्टॉल हैं?',
  '什么是市场',
  'ตลาดกลางคืน',
  'مرحبا',
  'שלום',
  'ДА',
  'ﬁ',
  'İ',
  'ß',
  'Ǆ',
  'ﷺ',
  '﷽',
  'ａｓｋ',
];
/** Zalgo: one letter with very many marks. */
const COMBINING = ['a\u0301', `e${'\u0300\u0489'.repeat(200)}`, '\u0301', 'क्ष्म्य'];
/** What a question, a name or a number may be made of, so that hostile input gets past the first checks. */
const SENSE = [
  'what did ',
  'Brandl ',
  'say about ',
  'quote ',
  'summary ',
  'how many stalls ',
  'the market ',
  '?',
  ' ',
  'rent',
  'market',
];

/** All of it, in no order. */
export const PIECES: readonly string[] = [
  ...DIRECTION,
  ...UNSEEN,
  ...LONE_SURROGATES,
  ...CONTROLS,
  ...EMOJI,
  ...MENTIONS,
  ...MARKDOWN,
  ...HTML,
  ...YAML,
  ...PROTOTYPE_KEYS,
  ...PATHS,
  ...INJECTIONS,
  ...WRITING,
  ...COMBINING,
];

/** What one of `PIECES` comes to when there is far too much of it: 50,000 emoji, 100,000 brackets. */
const FLOODS: readonly string[] = [
  '😀',
  '👩‍👩‍👧‍👦',
  'a',
  ' ',
  '\n',
  '[',
  '*',
  '<@1>',
  '@everyone ',
  '\u202e',
  '\u0301',
  '他',
  'what did ',
  ' about x',
  ' and ',
  '"',
  '(',
  '.',
  '1',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.constantFrom(...SENSE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

const few: fc.Arbitrary<string> = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const flood: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FLOODS), fc.constantFrom(50, 101, 301, 4001, 50_000))
  .map(([one, times]) => one.repeat(times));

/** A text that somebody may write to do harm; seldom a very long one. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: few },
  { weight: 1, arbitrary: fc.tuple(few, flood, few).map((parts) => parts.join('')) },
);

/** The same, of at most so many UTF-16 units. */
export function hostileTextUpTo(limit: number): fc.Arbitrary<string> {
  return hostileText.map((text) => text.slice(0, limit));
}

/** Something that is no text where a text is wanted, or a text all the same. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      -1,
      1e308,
      Number.MAX_SAFE_INTEGER,
      [],
      {},
      [[[[]]]],
      JSON.parse('{"__proto__":{"polluted":true}}'),
      { constructor: { prototype: { polluted: true } } },
    ),
  },
);
