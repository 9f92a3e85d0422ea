import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read.ts';
import type { Reading } from '../../src/article/reading.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array): Promise<Reading> =>
  readArticle({ name, bytes: typeof content === 'string' ? utf8(content) : content });

async function readWell(name: string, content: string | Uint8Array): Promise<Extract<Reading, { ok: true }>> {
  const reading = await read(name, content);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

const TEXT = 'The river rose by two metres on Monday night. Nobody was hurt, the mayor said.';
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index + 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('a file that holds no article', () => {
  const latin1 = new Uint8Array([...utf8('A title\n\nThe caf'), 0xe9, ...utf8(' was shut.')]);
  const cases: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
    ['empty', 'a.md', '', /empty.*write an article/],
    ['of white space', 'a.txt', ' \n\t\n', /no text.*write an article/],
    ['of furniture', 'a.txt', 'Home\nShare\nBack to top', /no sentence to quote.*“Home”/],
    ['of headings', 'a.md', '# One\n\n## Two', /no sentence to quote/],
    ['binary', 'a.txt', new Uint8Array([65, 66, 0, 67]), /binary.*byte 2 is 0.*UTF-8/],
    ['of control characters', 'a.txt', '\u0001\u0002\u0003 abc', /binary.*3 of its characters/],
    ['a ZIP archive', 'a.md', new Uint8Array([0x50, 0x4b, 3, 4, 20]), /ZIP archive.*save it as/],
    ['an image', 'a.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13]), /PNG image/],
    ['not UTF-8', 'a.md', latin1, /not UTF-8.*save it again.*byte at 16/],
    [
      'with front matter that is not closed',
      'a.md',
      '---\ntitle: A\n\nText here.',
      /front matter is never closed/,
    ],
    [
      'with broken front matter',
      'a.md',
      '---\ntitle: "A\nurl: b\n---\nText here.',
      /front matter is not YAML at line \d/,
    ],
    ['with front matter of another kind', 'a.md', '---\n- a\n- b\n---\nText here.', /key: value/],
    [
      'with front matter that grows',
      'a.md',
      `---\na: &a [x]\nb: [${'*a,'.repeat(50)}]\ntitle: b\n---\nText.`,
      /front matter refers to itself/,
    ],
    ['a broken PDF', 'a.pdf', '%PDF-1.4\nnothing', /no PDF that can be read.*save it again/],
    ['a PDF by another name', 'a.txt', '%PDF-1.4\nnothing', /no PDF that can be read/],
    ['a text that is called PDF', 'a.pdf', 'A title', /no PDF that can be read/],
    ['of deep HTML', 'a.html', '<div>'.repeat(600) + TEXT, /nested more than 512 deep/],
    ['of too much HTML', 'a.html', `<p>${TEXT}</p>`.repeat(20_001), /more than 20000 elements/],
  ];

  it.each(cases)('%s: says what is wrong and how to mend it', async (_, name, content, problem) => {
    const reading = await read(name, content);
    expect(reading).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
    expect(reading.ok ? '' : reading.problem).toMatch(/^[A-Z].*\.$/);
  });

  it('over the limit: names its size and the limit', async () => {
    const reading = await readArticle({ name: 'a.md', bytes: utf8(TEXT.repeat(3000)) }, 200_000);
    expect(reading).toMatchObject({
      ok: false,
      kind: 'too-large',
      problem: expect.stringMatching(/0\.3 MB.*at most 0\.2 MB/),
    });
  });
});

describe('a text in another form', () => {
  const cases: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['with a byte order mark', 'a.txt', `\ufeffThe flood\n\n${TEXT}`],
    ['with line ends of Windows', 'a.txt', `The flood\r\n\r\n${TEXT}\r\n`],
    ['with line ends of old Macs', 'a.txt', `The flood\r\r${TEXT}`],
    ['in UTF-16, little endian', 'a.txt', utf16(`The flood\n\n${TEXT}`, true)],
    ['in UTF-16, big endian', 'a.txt', utf16(`The flood\n\n${TEXT}`, false)],
    ['with a page break', 'a.txt', `The flood\n\f${TEXT}`],
    ['with front matter in plain text', 'a.txt', `---\ntitle: The flood\n---\n${TEXT}`],
    ['as Markdown without marks', 'a.md', `The flood\n\n${TEXT}`],
    ['as Markdown without an ending', 'notes', `# The flood\n\n${TEXT}`],
    ['as HTML without an ending', 'saved', `<!DOCTYPE html><title>x</title><h1>The flood</h1><p>${TEXT}</p>`],
  ];

  it.each(cases)('%s', async (_, name, content) => {
    const { article } = await readWell(name, content);
    expect(article.title).toMatch(/^The flood$|^x$/);
    expect(article.statements.map(({ text }) => text)).toEqual([
      'The river rose by two metres on Monday night.',
      'Nobody was hurt, the mayor said.',
    ]);
  });
});

describe('what an article says of itself', () => {
  it('is in its front matter', async () => {
    const { article, findings } = await readWell(
      'a.md',
      `---\ntitle: 1984\nurl: https://example.org/a\nauthor:\n  - Ann Lee\n  - Bo Ek\ndate: 2024-03-01\nlanguage: pt_br\nmood: sunny\n---\n${TEXT}`,
    );
    expect(article).toMatchObject({
      title: '1984',
      url: 'https://example.org/a',
      author: 'Ann Lee, Bo Ek',
      date: '2024-03-01',
      language: 'pt-BR',
    });
    expect(findings.map(({ kind }) => kind)).toEqual(['no-heading']);
  });

  it.each([
    ['title', 'title: {a: b}', /title is \{"a":"b"\}, not a text/],
    ['url', 'url: javascript:alert(1)', /url is "javascript:alert\(1\)", not a web address/],
    ['url', 'url: example.org', /url is "example.org"/],
    ['language', 'language: Klingonish', /language is "Klingonish", not a language tag/],
    ['date', 'date: [1, 2]', /date is \[1,2\], not a text/],
    ['author', 'author: true', /author is true, not a text/],
  ] as const)('and of the wrong kind (%s: %s) is a finding', async (key, line, message) => {
    const { article, findings } = await readWell('my-file.md', `---\n${line}\n---\n${TEXT}`);
    expect(findings).toContainEqual({
      kind: 'front-matter',
      message: expect.stringMatching(message),
      text: null,
    });
    if (key !== 'title' && key !== 'language') expect(article[key]).toBeNull();
  });

  it('reaches no prototype', async () => {
    await readWell(
      'a.md',
      `---\n__proto__:\n  title: polluted\nconstructor:\n  prototype:\n    url: x\n---\n${TEXT}`,
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });

  it('or its file says, where it has no title', async () => {
    const { article, findings } = await readWell('docs/the-great_flood.txt', TEXT);
    expect(article.title).toBe('The great flood');
    expect(findings).toContainEqual({
      kind: 'title',
      message: expect.stringContaining('“The great flood”'),
      text: null,
    });
  });

  it.each([
    ['en', TEXT],
    ['es', 'El río subió dos metros el lunes por la noche. Nadie resultó herido, dijo el alcalde.'],
    ['de', 'Der Fluss stieg am Montag um zwei Meter. Niemand wurde verletzt, sagte die Bürgermeisterin.'],
    [
      'fr',
      'La rivière est montée de deux mètres dans la nuit de lundi. Personne n’a été blessé, dit le maire.',
    ],
    ['pt', 'O rio subiu dois metros na noite de segunda-feira. Ninguém ficou ferido, disse o prefeito.'],
    [
      'it',
      'Il fiume è salito di due metri nella notte di lunedì. Nessuno è rimasto ferito, ha detto il sindaco.',
    ],
    ['ru', 'Река поднялась на два метра в ночь на понедельник. Никто не пострадал, сообщил мэр города.'],
    ['hi', 'नदी सोमवार की रात दो मीटर बढ़ गई। महापौर ने कहा कि किसी को चोट नहीं लगी।'],
    ['zh', '星期一晚上河水上涨了两米。市长说没有人受伤。'],
    ['ar', 'ارتفع النهر مترين ليلة الاثنين. وقال رئيس البلدية إن أحدا لم يصب بأذى في المدينة.'],
    ['tr', 'Nehir pazartesi gecesi iki metre yükseldi. Belediye başkanı kimsenin yaralanmadığını söyledi.'],
    ['und', 'Xyz qwv. Bcd fgh.'],
  ])('or its words tell: %s', async (language, text) => {
    const { article } = await readWell('a.txt', text);
    expect(article.language).toBe(language);
  });
});

describe('an article’s id and hash', () => {
  it.each([
    ['knowledge/Russia-Pakistan_relations.md', 'russia-pakistan-relations'],
    ['C:\\texts\\My File (2).txt', 'my-file-2'],
    ['भारत और रूस.md', 'भारत-और-रूस'],
    ['....', 'article'],
    [`${'long-'.repeat(40)}.md`, /^(?:long-){11}long$/],
    ['v1.2.txt', 'v1-2'],
    [`${'a'.repeat(59)}😀b.md`, 'a'.repeat(59)],
  ])('%s', async (name, id) => {
    const { article } = await readWell(name, TEXT);
    expect(article.id).toEqual(typeof id === 'string' ? id : expect.stringMatching(id));
    expect(article.id.length).toBeLessThanOrEqual(60);
  });

  it('the hash changes with every byte', async () => {
    const one = await readWell('a.txt', TEXT);
    const other = await readWell('a.txt', `${TEXT} `);
    expect(one.article.hash).toMatch(/^[\w-]{12}$/);
    expect(one.article.hash).not.toBe(other.article.hash);
    expect((await readWell('b.txt', TEXT)).article.hash).toBe(one.article.hash);
  });
});

describe('readArticle', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '# ',
          '> ',
          '- ',
          '1. ',
          '|',
          '---\n',
          '\n',
          '\n\n',
          '```',
          '<p>',
          '</div>',
          '<table><tr><td>',
          '&amp;',
          '[a](b)',
          '![',
          '[^1]',
          '**',
          'Share',
          'The end. ',
          'By Ann ',
          '\t',
          '“',
          'title: x',
          '😀',
          '\u202e',
          '\ud800',
          'é',
          '。',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives an article or a problem for any bytes, and never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        fc.constantFrom('md', 'txt', 'html', ''),
        async (bytes, ending) => {
          const reading = await readArticle({ name: `a.${ending}`, bytes });
          if (!reading.ok) expect(reading.problem).toMatch(/\.$/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps its promises for any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom('md', 'txt', 'html'), async (text, ending) => {
        const reading = await read(`a.${ending}`, text);
        if (!reading.ok) return;
        const { source, sections, statements } = reading.article;
        let at = 0;
        for (const statement of statements) {
          expect(source.slice(statement.start, statement.end)).toBe(statement.text);
          expect(statement.text).not.toMatch(/[\n\r]/);
          expect(statement.start).toBeGreaterThanOrEqual(at);
          at = statement.end;
        }
        expect(sections.map(({ from }) => from)).toEqual([0, ...sections.slice(0, -1).map(({ to }) => to)]);
        expect(sections.at(-1)?.to).toBe(statements.length);
        for (const [index, { from, to }] of sections.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(statements.slice(from, to).every(({ section }) => section === index)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
