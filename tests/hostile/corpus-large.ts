import type { HostileFile } from './corpus-files.ts';
import { pdfBomb } from './corpus-pdf.ts';

/**
 * One text over and over: what takes the time or the memory of a reader, an index or a pattern where they are not careful.
 * By the file that it is put in.
 */
const REPEATED: readonly (readonly [file: string, repeated: string, before?: string, after?: string])[] = [
  ['a.md', 'The mayor said the harbour closed. '],
  ['a.md', '# A\n\nIt is so, said Bob.\n\n'],
  ['a.md', '> '],
  ['a.md', '['],
  ['a.md', '[a]('],
  ['a.md', '*a **b '],
  ['a.md', '<a '],
  ['a.md', '|a|b|\n|-|-|\n|c|d|\n'],
  ['a.md', '[^1]', '', '\n\n[^1]: A note [^1] on itself.\n'],
  ['a.md', '“a said '],
  ['a.md', '- ', '', 'x'],
  ['a.txt', 'word and '],
  ['a.txt', 'a'],
  ['a.txt', '他'],
  ['a.txt', '他说。'],
  ['a.txt', 'ไทย'],
  ['a.txt', 'قال إن '],
  ['a.txt', '😀'],
  ['a.txt', '👩‍👩‍👧‍👦'],
  ['a.txt', '\u0301', 'a'],
  ['a.txt', '\u202eabc \u2066'],
  ['a.txt', ' ', 'a', 'b'],
  ['a.txt', '\t', 'a', '\0'],
  ['a.txt', 'So. '],
  ['a.txt', 'A. '],
  ['a.txt', 'Ab Cd Ef '],
  ['a.txt', 'BOB: yes it is.\n'],
  ['a.txt', '• a\n'],
  ['a.txt', 'By '],
  ['a.txt', ').', 'Reporting by b, edited '],
  ['a.txt', '[edit][edit source][edi'],
  ['a.txt', '0', '', 'i0 like'],
  ['a.txt', 'we use'],
  ['a.txt', 'A/A\tA\nA-0m'],
  ['a.txt', '\ufffc  '],
  ['a.html', '<div>'],
  ['a.html', '<p>a b c said.'],
  ['a.html', '&amp;', '<p>'],
  ['a.html', '<!--'],
  ['a.html', '<html <body '],
  ['a.html', '<!doctype '],
  ['a.html', '<META='],
  ['a.html', '['.repeat(100), '<script type="application/ld+json">', '</script><p>It is so.'],
  ['a.html', '<svg><table><tr><td>'],
  ['a.html', '#', '<h2>a ', ']#</h2><p>It is so.'],
];

/** Files of about so many bytes that are made to take very long or very much. */
export async function* largeFiles(size: number): AsyncGenerator<HostileFile> {
  for (const [name, repeated, before = '', after = ''] of REPEATED) {
    const times = Math.ceil(size / Buffer.byteLength(repeated));
    yield { name, bytes: new TextEncoder().encode(before + repeated.repeat(times) + after) };
  }
  const many = (line: (n: number) => string) => Array.from({ length: size / 30 }, (_, n) => line(n)).join('');
  const lines: readonly (readonly [string, string])[] = [
    ['a.md', many((n) => `# H${n}\n\nThing ${n} is x${n}.\n\n`)],
    ['a.md', many((n) => `${((n * 2_654_435_761) >>> 0).toString(36)}x `)],
    ['a.md', many((n) => `a[^${n}]\n\n[^${n}]: b.\n`)],
    ['a.md', many((n) => `${' '.repeat(Math.min(n, 2000))}- a\n`).slice(0, size)],
    ['a.md', `---\ntitle: ${'['.repeat(60_000)}\n---\nIt is so.`],
    ['a.md', `---\n${'{a: '.repeat(15_000)}\n---\nIt is so.`],
    ['a.md', `---\n${laughs(20)}\n---\nIt is so.`],
    ['a.txt', many((n) => `${name(n)} ${name(n + 7)} said so it is.\n`)],
  ];
  for (const [file, text] of lines) yield { name: file, bytes: new TextEncoder().encode(text) };
  yield { name: 'bomb.pdf', bytes: await pdfBomb(600) };
}

/** "Billion laughs": each line refers twice to the one before. */
function laughs(lines: number): string {
  const line = (n: number) =>
    `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`}, *${n === 0 ? 'a' : `b${n - 1}`}]`;
  return ['a: &a [x, x]', ...Array.from({ length: lines }, (_, n) => line(n))].join('\n');
}

/** A name that no other number has. */
function name(n: number): string {
  const [first = 'a', ...rest] = ((n * 2_654_435_761) >>> 0)
    .toString(36)
    .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '');
  return first.toUpperCase() + rest.join('');
}
