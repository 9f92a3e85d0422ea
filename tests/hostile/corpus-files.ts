import fc from 'fast-check';
import { hostileTextUpTo, PATHS, PIECES, PROTOTYPE_KEYS } from './corpus.ts';
import { pdfOf } from './corpus-pdf.ts';

/** A file as somebody may give it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Sentences and marks of each format, so that readers get past their first lines. */
const BUILDING_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  md: [
    '# A\n\n',
    '- x\n',
    '  - y\n',
    '> z\n',
    '|a|b|\n|-|-|\n',
    '[^1]',
    '[^1]: n\n',
    '```\n',
    '![i](u)',
    '<div>',
    '***\n',
  ],
  txt: ['HEADING\n\n', '• x\n', '1. y\n', 'BOB: yes.\n', 'By Ana Lee\n', '12 May 2020\n', '\n\n'],
  html: [
    '<p>',
    '</p>',
    '<h2>H</h2>',
    '<div>',
    '</div>',
    '<table><tr><td>',
    '<li>',
    '<article>',
    '<!doctype html>',
    '<br>',
    '<title>',
    '<script>',
  ],
};

const SENTENCES = [
  'The mayor said the bridge was closed. ',
  '“We had packed already,” said Tomas Brandl. ',
  'She added that it rained. ',
  'It is so.',
  '他说：“今天下雨。”',
  'उन्होंने कहा कि पुल बंद है। ',
];

const wordsOf = (ending: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...(BUILDING_BLOCKS[ending] ?? [])) },
        { weight: 2, arbitrary: fc.constantFrom(...SENTENCES) },
        { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: hostileTextUpTo(400) },
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((parts) => parts.join(''));

/** Front matter that is hostile, or nearly right. */
const frontMatter: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('title', 'url', 'author', 'date', 'language', '<<', '&a x', ...PROTOTYPE_KEYS),
      fc.oneof(
        hostileTextUpTo(200),
        fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value)),
        fc.constantFrom(
          '&a [*a, *a]',
          '*a',
          '!!set {a, b}',
          '!!timestamp 2001-01-01',
          '|\n x',
          '> y',
          '.inf',
          '0x1f',
          '~',
          '{}',
        ),
        fc
          .tuple(fc.constantFrom('[', '{a: ', '- ', '? '), fc.nat({ max: 600 }))
          .map(([open, depth]) => open.repeat(depth)),
      ),
    ),
    { maxLength: 8 },
  )
  .map(
    (lines) => `---\n${lines.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${SENTENCES[0]}`,
  );

/** A PDF that is whole, cut off, or has some of its bytes changed. */
const pdf: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    wordsOf('txt').map((text) => pdfOf(bytesOf(`BT /F1 12 Tf (${text}) Tj ET`))),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  )
  .map(([whole, changes, cut]) => {
    const bytes = new Uint8Array(whole);
    for (const [at, value] of changes) bytes[at % bytes.length] = value;
    return cut === null ? bytes : bytes.slice(0, Math.floor(bytes.length * cut));
  });

/** What a file is named: rightly, or so that it leads elsewhere. */
const nameWith = (ending: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(`a.${ending}`) },
    { weight: 1, arbitrary: fc.constantFrom(...PATHS).map((path) => `${path}.${ending}`) },
    { weight: 1, arbitrary: hostileTextUpTo(60) },
  );

const fileOf = (ending: string, bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<HostileFile> =>
  fc.record({ name: nameWith(ending), bytes });

const encoded = (text: fc.Arbitrary<string>): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 8, arbitrary: text.map(bytesOf) },
    { weight: 1, arbitrary: text.map((one) => new Uint8Array(Buffer.from(`\ufeff${one}`, 'utf16le'))) },
    { weight: 1, arbitrary: text.map((one) => new Uint8Array(Buffer.from(one, 'latin1'))) },
  );

/** Files of each format by their ending, and of none. */
export const HOSTILE_FILES: Readonly<Record<string, fc.Arbitrary<HostileFile>>> = {
  md: fileOf('md', encoded(wordsOf('md'))),
  'front matter': fileOf('md', encoded(frontMatter)),
  txt: fileOf('txt', encoded(wordsOf('txt'))),
  html: fileOf('html', encoded(wordsOf('html'))),
  pdf: fileOf('pdf', pdf),
  'of any bytes': fc
    .tuple(fc.constantFrom('md', 'txt', 'html', 'pdf', 'exe', ''), fc.uint8Array({ maxLength: 600 }))
    .chain(([ending, bytes]) => fileOf(ending, fc.constant(bytes))),
};
