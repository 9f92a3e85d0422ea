import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { LIBRARY_BUS, MARKET } from '../support/library.ts';
import { folderWith, run } from '../support/process.ts';

/** Runs the command line in this process. */
async function cli(...words: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(words, {
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, output: printed.join('\n'), errors: complaints.join('\n') };
}

const knowledge = await folderWith({ 'bus.md': LIBRARY_BUS, 'market.md': MARKET });

describe('GIVEN ask', () => {
  test('THEN --json prints one object with the quotes, and the code is 0', async () => {
    const { code, output } = await cli('ask', 'rent of the stalls', '--json', '--knowledge', knowledge);
    expect(code).toBe(0);
    const answer = JSON.parse(output);
    expect(answer).toMatchObject({ kind: 'quotes', nearest: [] });
    expect(answer.quotes.length).toBeLessThanOrEqual(5);
    expect(answer.quotes[0]).toMatchObject({
      text: 'Brandl said the stalls pay 900 euros of rent a month.',
      section: 'Traders are relieved',
      article: 'market',
      speaker: 'Tomas Brandl',
    });
    const { start, end, text, score } = answer.quotes[0];
    expect(end - start).toBe(text.length);
    expect(score).toBeTypeOf('number');
  });

  test('THEN a question that nothing answers has the code 1, and the nearest statements', async () => {
    const { code, output } = await cli(
      'ask',
      'who won the football match',
      '--json',
      '--knowledge',
      knowledge,
    );
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ kind: 'nothing', quotes: [] });
  });

  test('THEN people get lines to read, with the speaker and the place', async () => {
    const { output } = await cli(
      'ask',
      'rent',
      'of',
      'the',
      'stalls',
      '--knowledge',
      knowledge,
      '--article',
      'market',
    );
    expect(output).toContain('“Brandl said the stalls pay 900 euros of rent a month.”');
    expect(output).toContain('— Tomas Brandl');
    expect(output).toContain('Traders are relieved · paragraph 2');
  });
});

describe('GIVEN quote', () => {
  test('THEN it prints all that somebody said', async () => {
    const { code, output } = await cli('quote', 'valdora', '--json', '--knowledge', knowledge);
    expect(code).toBe(0);
    expect(JSON.parse(output).quotes.map(({ speaker }: { speaker: string }) => speaker)).toEqual([
      'Ines Valdora',
      'Ines Valdora',
    ]);
  });

  test('THEN --about narrows it, and nobody at all is nothing', async () => {
    const about = await cli('quote', 'valdora', '--about', 'noise', '--json', '--knowledge', knowledge);
    expect(JSON.parse(about.output).quotes).toHaveLength(1);
    const nobody = await cli('quote', 'beeblebrox', '--json', '--knowledge', knowledge);
    expect([nobody.code, JSON.parse(nobody.output).kind]).toEqual([1, 'nothing']);
  });

  test('THEN of two of one surname it says who else may be meant', async () => {
    const folder = await folderWith({
      'wall.md': 'Ida Brandt said the wall was safe. Ida Brandt said it was old. Karl Brandt said it leaks.',
    });
    const { output } = await cli('quote', 'brandt', '--knowledge', folder);
    expect(output).toMatch(/^Ida Brandt · 2 statements\n\nDid you mean Karl Brandt\?\n\n“Ida/);
    expect((await cli('quote', 'karl', '--knowledge', folder)).output).not.toContain('Did you mean');
  });
});

describe('GIVEN summary', () => {
  test('THEN it prints the sections in order, the introduction by its name', async () => {
    const { code, output } = await cli('summary', '--json', '--article', 'market', '--knowledge', knowledge);
    expect(code).toBe(0);
    const { kind, article, sections } = JSON.parse(output);
    expect({ kind, article }).toEqual({ kind: 'summary', article: 'market' });
    expect(sections.map(({ heading }: { heading: string }) => heading)).toEqual([
      'Introduction',
      'Traders are relieved',
      'Neighbours want quiet',
    ]);
  });
});

describe('GIVEN check', () => {
  test('THEN it lists each file with what was read and what was left out, and names those that cannot be read', async () => {
    const folder = await folderWith({
      'good.md': `${MARKET}\nBack to top button\n`,
      'empty.md': '',
      'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 0]),
      'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]),
      'plain.txt': 'The ferry was late again. Nobody knew why.\n',
    });
    const { code, output } = await cli('check', '--knowledge', folder);
    expect(code).toBe(1);
    for (const file of ['good.md', 'empty.md', 'binary.txt', 'latin.txt', 'plain.txt'])
      expect(output).toContain(`${file}: `);
    expect(output).toContain('“The night market stays”, 3 sections, 8 statements');
    expect(output).toContain('Back to top button');
    expect(output).toMatch(/empty\.md: cannot be read\. .*empty/i);
    expect(output).toMatch(/latin\.txt: cannot be read\. .*UTF-8/);
  });
});

describe('GIVEN read', () => {
  test('THEN --json prints what is read from each file on a line, and the code is 1 where one cannot be read', async () => {
    const folder = await folderWith({ 'market.md': `${MARKET}\nBack to top button\n`, 'empty.txt': '' });
    const [market, empty, missing] = ['market.md', 'empty.txt', 'missing.md'].map(
      (file) => `${folder}/${file}`,
    );
    const { code, output } = await cli('read', `${market}`, `${empty}`, `${missing}`, '--json');
    expect(code).toBe(1);
    const lines = output.split('\n').map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      file: market,
      title: 'The night market stays',
      language: 'en',
      leftOut: ['Back to top button'],
    });
    expect(lines[0].sections[1].statements[1]).toMatchObject({
      text: 'Brandl said the stalls pay 900 euros of rent a month.',
      paragraph: 1,
      speech: true,
      speaker: 'Tomas Brandl',
      role: 'chairman of the traders’ association',
    });
    expect(lines[1]).toEqual({ file: empty, error: expect.stringMatching(/empty/i) });
    expect(lines[2]).toEqual({ file: missing, error: expect.stringContaining('ENOENT') });
  });

  test('THEN people see who says each statement, and what was left out', async () => {
    const folder = await folderWith({ 'market.md': `${MARKET}\nBack to top button\n` });
    const { code, output } = await cli('read', `${folder}/market.md`);
    expect(code).toBe(0);
    expect(output).toContain('Brandl said the stalls pay 900 euros of rent a month.  — Tomas Brandl');
    expect(output).toContain('Tomas Brandl, chairman of the traders’ association · 2 statements');
    expect(output).toContain('“Back to top button”');
  });

  test('THEN captions and list items are told apart from running text', async () => {
    const folder = await folderWith({
      'cave.md':
        '# A cave\n\nBring two things:\n\n- a rope\n- a lamp\n\n![The mouth of the cave](cave.jpg)\n',
    });
    const { output } = await cli('read', `${folder}/cave.md`);
    expect(output).toContain(
      '  Bring two things:\n  [item] a rope\n  [item] a lamp\n  [caption] The mouth of the cave',
    );
    const json = JSON.parse((await cli('read', `${folder}/cave.md`, '--json')).output);
    expect(json.sections[0].statements.map(({ block }: { block: string }) => block)).toEqual([
      'paragraph',
      'item',
      'item',
      'caption',
    ]);
  });
});

describe('GIVEN eval', () => {
  const line = (row: object) => `${JSON.stringify(row)}\n`;

  test('THEN answers are measured on sentences as given, and predictions written', async () => {
    const folder = await folderWith({
      'articles.jsonl': line({
        article: 'a',
        title: 'Cats',
        sections: ['', ''],
        para: [0, 0],
        sentences: ['Cats sleep on the sofa.', 'Dogs bark at the postman.'],
      }),
      'questions.jsonl': line({ id: 'q', article: 'a', question: 'who do dogs bark at', relevant: [1] }),
    });
    const words = ['--articles', `${folder}/articles.jsonl`, '--questions', `${folder}/questions.jsonl`];
    const { code, output } = await cli('eval', 'answers', ...words, '--predictions', `${folder}/out.jsonl`);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ answerable: 1, unanswerable: 0, recallAt1: 1 });
    expect(JSON.parse(await readFile(`${folder}/out.jsonl`, 'utf8'))).toMatchObject({
      id: 'q',
      ranked: [1, 0],
    });
  });

  test('THEN speakers and summaries are predicted with their places', async () => {
    const text = 'The bridge is closed. Mayor Ines Valdora said it would open in May.';
    const folder = await folderWith({ 'texts.jsonl': line({ id: 't', text }) });
    for (const task of ['speakers', 'summaries']) {
      const out = `${folder}/${task}.jsonl`;
      const { code } = await cli('eval', task, '--texts', `${folder}/texts.jsonl`, '--predictions', out);
      expect(code).toBe(0);
      const { id, statements } = JSON.parse(await readFile(out, 'utf8'));
      expect(id).toBe('t');
      const shown = statements.map(({ start, end }: { start: number; end: number }) =>
        text.slice(start, end),
      );
      expect(shown.every((part: string) => part.endsWith('.'))).toBe(true);
      if (task === 'speakers') expect(statements[1]).toMatchObject({ speech: true, speaker: 'Ines Valdora' });
    }
  });
});

describe('GIVEN wrong use', () => {
  test.each([
    [[], 'A command is missing.'],
    [['dance'], 'There is no command "dance".'],
    [['constructor'], 'There is no command "constructor".'],
    [['ask', '--knowledge', knowledge], 'The question is missing.'],
    [['quote', '--knowledge', knowledge], 'The speaker is missing.'],
    [['ask', 'x', '--colour'], 'ask has no option --colour. It takes --json, --knowledge, --article.\nSee'],
    [['backup', '--json', 'x'], 'backup has no option --json. It takes none.'],
    [['ask', 'x', '--article'], 'argument missing'],
    [['ask', 'x', '--knowledge', '/nowhere/at/all'], 'There is no folder "/nowhere/at/all".'],
    [
      ['ask', 'x', '--knowledge', knowledge, '--article', 'moon'],
      'There is no article "moon". There is: bus, market.',
    ],
    [['read'], 'Which files?'],
    [['eval', 'dreams'], 'What is "dreams"? Evaluate answers, speakers or summaries.'],
    [['eval', 'answers'], '--articles is missing'],
    [['eval', 'speakers', '--texts', '/nowhere'], '/nowhere'],
    [['summary', '--knowledge', knowledge], 'Which article? Choose with --article: bus, market.'],
    [
      ['summary', '--length', 'endless', '--article', 'bus', '--knowledge', knowledge],
      '--length is "endless"',
    ],
  ])('THEN %j is told what is wrong, with the code 2', async (words, message) => {
    const { code, errors, output } = await cli(...words);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(message);
  });

  test('THEN --help tells what can be done', async () => {
    const { code, output } = await cli('--help');
    expect(code).toBe(0);
    expect(output).toContain('npm run -s ask -- "QUESTION"');
  });
});

describe('GIVEN the compiled program', () => {
  test.each([
    [['ask', 'rent of the stalls', '--json'], 0],
    [['ask', 'who won the football match', '--json'], 1],
    [['ask'], 2],
  ])('THEN %j ends with code %i', async (words, code) => {
    expect(await run('cli', words, { KNOWLEDGE_DIR: knowledge }).exitCode).toBe(code);
  });
});
