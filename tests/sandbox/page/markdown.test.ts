import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emphasised, escapeMarkdown, oneLine } from '../../../src/discord/markdown.ts';
import { type MarkdownNode, parseMarkdown } from '../../../src/sandbox/page/client/markdown/parse.ts';

/** The structure of a text in brackets: `strong(a) b`. */
function outline(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'code':
        case 'codeBlock':
          return `${node.type}(${node.text})`;
        case 'break':
          return '/';
        case 'list':
          return `${node.ordered ? 'ordered' : 'list'}(${node.items.map(outline).join('|')})`;
        case 'link':
          return `link(${outline(node.content)} ${node.url})`;
        case 'heading':
          return `heading${node.level}(${outline(node.content)})`;
        case 'user':
        case 'channel':
        case 'role':
          return `${node.type}(${node.id})`;
        case 'command':
          return `command(${node.name})`;
        case 'time':
          return `time(${node.at} ${node.style})`;
        default:
          return `${node.type}(${outline(node.content)})`;
      }
    })
    .join('');
}

const ID = '123456789012345678';

describe("GIVEN Discord's Markdown", () => {
  test.each([
    [
      '**bold** *em* __under__ ~~struck~~ ||hidden|| `code`',
      'strong(bold) emphasis(em) underline(under) strikethrough(struck) spoiler(hidden) code(code)',
    ],
    ['# One\n## Two\n### Three', 'heading1(One)heading2(Two)heading3(Three)'],
    ['-# small **print**', 'subtext(small strong(print))'],
    [
      '> words\n-# Ada · [Read it there](https://example.org/#:~:text=a)',
      'quote(words)subtext(Ada · link(Read it there https://example.org/#:~:text=a))',
    ],
    ['> a\n> b\nc', 'quote(a/b)c'],
    ['- a\n- b\n  - c\nafter', 'list(a|b/list(c))after'],
    ['1. a\n2. b', 'ordered(a|b)'],
    ['- a\n1. b', 'list(a)ordered(b)'],
    ['```js\nlet a;\n```', 'codeBlock(let a;)'],
    ['\\*no\\* \\# no \\<@1\\> \\`no\\`', '*no* # no <@1> `no`'],
    [`<@${ID}> <#${ID}> <@&${ID}> </ask:${ID}>`, `user(${ID}) channel(${ID}) role(${ID}) command(ask)`],
    ['<t:1700000000:R> <t:1700000000>', 'time(1700000000000 R) time(1700000000000 f)'],
    ['https://example.org/a_b_c', 'link(https://example.org/a_b_c https://example.org/a_b_c)'],
    ['[label \\[x\\]](https://example.org)', 'link(label [x] https://example.org/)'],
    ['[x](javascript:alert(1)) [y](data:text/html,z)', 'x y'],
    ['a # b - c > d', 'a # b - c > d'],
    ['<b>no</b> 😀', '<b>no</b> 😀'],
    ['snake_case_word', 'snake_case_word'],
  ])('THEN %j is read as %s', (text, structure) => {
    expect(outline(parseMarkdown(text))).toBe(structure);
  });
});

describe('GIVEN any text that the bot has escaped', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 200 }).map(oneLine);

  test('THEN the page shows it as it was', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(outline(parseMarkdown(escapeMarkdown(text)))).toBe(text);
      }),
    );
  });

  test('THEN the page shows it as it was within a quote and in bold', () => {
    fc.assert(
      fc.property(
        line.filter((text) => text.length > 0),
        (text) => {
          const drawn = `> ${emphasised(text, [{ start: 0, end: text.length }])}`;
          const [quote] = parseMarkdown(drawn);
          expect(quote?.type).toBe('quote');
          const inner = quote && 'content' in quote ? outline(quote.content) : '';
          expect(inner.replace(/^strong\((.*)\)$/s, '$1')).toBe(text);
        },
      ),
    );
  });
});
